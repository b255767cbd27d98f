using Cyberflag.Publish;

namespace Cyberflag.Surveys;

internal static class SiteContents
{
    public static SiteContext Of(RunResult result) => result.Out is null ? new() : new();
}

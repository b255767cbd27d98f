using System.CommandLine;

namespace Cyberflag.App.Commands;

/// <summary>Arguments and options that several commands take.</summary>
internal static class Shared
{
    public static Argument<string> Survey() => new("SURVEY") { Description = "The folder of the survey." };

    public static Option<bool> Json() => new("--json") { Description = "Print one JSON document on standard output and nothing else there." };

    public static Option<string> Who() => new("--who") { Description = "Who decides; the name of the account if it is not given.", DefaultValueFactory = _ => Environment.UserName };

    public static Option<string?> Out() => new("--out") { Description = "The folder for the release; SURVEY/out if it is not given." };
}

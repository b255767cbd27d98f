using System.CommandLine;
using Cyberflag.Surveys;
using Cyberflag.Vocabulary;

namespace Cyberflag.App.Commands;

/// <summary>Arguments and options that several commands take.</summary>
internal static class Shared
{
    public static Argument<string> Survey() => new("SURVEY") { Description = "The folder of the survey." };

    public static Option<string[]> Forces() => new("--force") { Description = "A force by its id (thames-valley) or ONS code; give it again for each further one. Without it, the whole panel.", DefaultValueFactory = _ => [] };

    /// <summary>The forces named, in the order of the panel; null where none is named.</summary>
    /// <exception cref="SurveyException">A force is not in the panel.</exception>
    public static IReadOnlyCollection<Force>? Forces(SurveyFolder folder, string[]? named)
    {
        if (named is not { Length: > 0 })
        {
            return null;
        }

        var forces = named.Select(n => folder.Survey.Panel.FirstOrDefault(f => f.Id == n || f.Code == n)
            ?? throw new SurveyException($"No force of the panel is called '{n}' (option --force). The ids stand in reference/forces.csv.")).ToHashSet();
        return [.. folder.Survey.Panel.Where(forces.Contains)];
    }

    /// <summary>How a command ends that found these.</summary>
    public static int Ended(IEnumerable<Finding> findings) => findings.Any(f => f.Severity == Severity.Error) ? ExitCode.NeedsAttention : ExitCode.Done;

    public static Option<bool> Json() => new("--json") { Description = "Print one JSON document on standard output and nothing else there." };

    public static Option<string> Who() => new("--who") { Description = "Who decides; the name of the account if it is not given.", DefaultValueFactory = _ => Environment.UserName };

    public static Option<string?> Out() => new("--out") { Description = "The folder for the release; SURVEY/out if it is not given." };
}

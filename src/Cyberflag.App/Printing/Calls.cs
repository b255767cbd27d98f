using System.CommandLine;
using System.Text.RegularExpressions;

namespace Cyberflag.App.Printing;

/// <summary>
/// How the program is called in what it prints, so that a printed call can be pasted: by the name under which the script that starts it was called
/// (<c>./cyberflag</c>), which it hands over in the environment.
/// </summary>
internal static partial class Calls
{
    /// <summary>The environment variable in which the starting script hands over its name.</summary>
    public const string Variable = "CYBERFLAG_CALL";

    /// <summary>The name: <c>./cyberflag</c>; <c>cyberflag</c> where nothing is handed over.</summary>
    public static string Program { get; } = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } name ? name : "cyberflag";

    /// <summary>A message with the calls in it, which stand in quotation marks, as they can be pasted.</summary>
    public static string In(string message) => Quoted().Replace(message, m => $"{m.Groups["before"].Value}{Program} ");

    /// <summary>Names the program in the examples of a command and of all below it.</summary>
    public static void Name(Command command)
    {
        command.Description = command.Description is { } words ? Example().Replace(words, _ => $": {Program} ") : null;
        foreach (var below in command.Subcommands)
        {
            Name(below);
        }
    }

    private const string Commands = "(?=COMMAND\\b|--help|(?:run|new|status|collect|import|check|request|deadline|review|figures|analyse|publish|ledger|protect|flag|audit|serve|worker)\\b)";

    [GeneratedRegex("(?<before>['`])cyberflag " + Commands, RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    [GeneratedRegex(": cyberflag " + Commands, RegexOptions.CultureInvariant)]
    private static partial Regex Example();
}

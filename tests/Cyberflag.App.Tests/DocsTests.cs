using System.Text.RegularExpressions;
using Xunit;

namespace Cyberflag.App.Tests;

/// <summary>Code and docs agree: every command and every option that a page names is one that the program has.</summary>
public sealed partial class DocsTests
{
    public static TheoryData<string> Calls()
    {
        var pages = Directory.EnumerateFiles(Path.Combine(CyberflagProgram.Root, "docs"), "*.md", SearchOption.AllDirectories).Append(Path.Combine(CyberflagProgram.Root, "README.md"));
        return [.. pages.SelectMany(p => Call().Matches(File.ReadAllText(p))).Select(m => m.Groups[1].Value.Trim()).Distinct().Order(StringComparer.Ordinal)];
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public void A_command_in_the_docs_exists_with_its_options(string call)
    {
        var words = call.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var commands = words.TakeWhile(w => w.All(c => char.IsAsciiLetterLower(c))).Take(2).ToList();
        var help = commands.Count == 2 ? CyberflagProgram.Run(commands[0], commands[1], "--help") : CyberflagProgram.Run(commands[0], "--help");
        if (help.ExitCode != 0 || !help.Output.Contains($"cyberflag {string.Join(' ', commands)}", StringComparison.Ordinal))
        {
            help = CyberflagProgram.Run(commands[0], "--help");
        }

        Assert.Equal(0, help.ExitCode);
        Assert.Contains($"cyberflag {commands[0]}", help.Output, StringComparison.Ordinal);
        Assert.All(words.Where(w => w.StartsWith("--", StringComparison.Ordinal)), o => Assert.Contains(o, help.Output, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\./cyberflag ([a-z][^`\n]*)")]
    private static partial Regex Call();
}

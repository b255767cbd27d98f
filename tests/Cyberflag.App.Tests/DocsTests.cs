using System.Text.RegularExpressions;
using Xunit;

namespace Cyberflag.App.Tests;

/// <summary>
/// Code and docs agree: the calls of the README and of each page of the guide are really made, in the order in which they stand, in a folder prepared as
/// the page says. A call that cannot be made here is listed with its reason, and its command and options are at least those that the program has.
/// </summary>
public sealed partial class DocsTests
{
    private const string Mail = "sends or fetches by mail: RequestMailTests does, where there is a mail server";
    private const string Named = "names the command, with nothing to run";

    /// <summary>The calls that are not made, each with the reason.</summary>
    private static readonly Dictionary<string, string> NotMade = new(StringComparer.Ordinal)
    {
        ["request send trial --send --pace 10"] = Mail,
        ["request fetch trial"] = Mail,
        ["request chase trial --send"] = Mail,
        ["request checkback trial --send"] = Mail,
        ["review decide SURVEY ITEM --password -"] = "needs a protected workbook: PasswordTests has one",
        ["review decide SURVEY"] = "asks at a terminal",
        ["review decide"] = Named,
        ["review enter"] = Named,
        ["ledger verify"] = Named,
    };

    /// <summary>The calls that end with another code than 0.</summary>
    private static readonly Dictionary<string, int> Ends = new(StringComparer.Ordinal)
    {
        // Claims of the founding article do not hold.
        ["check examples/online-offences/texts/founding-article.txt --figures examples/online-offences"] = 1,
    };

    public static TheoryData<string> Pages() =>
        [.. Directory.EnumerateFiles(Path.Combine(CyberflagProgram.Root, "docs", "guide"), "*.md").Append(Path.Combine(CyberflagProgram.Root, "README.md"))
            .Where(p => Calls(p).Count > 0).Select(p => Path.GetRelativePath(CyberflagProgram.Root, p)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> CallsNotMade() => [.. NotMade.Keys];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_calls_of_a_page_do_what_it_says(string page)
    {
        using var folder = new DocsFolder(Path.GetFileName(page));
        foreach (var call in Calls(Path.Combine(CyberflagProgram.Root, page)).Where(c => !NotMade.ContainsKey(c)))
        {
            var result = folder.Run(call);
            Assert.True(result.ExitCode == Ends.GetValueOrDefault(call), $"{call}\nended with {result.ExitCode}\n{result.Errors}\n{result.Output}");
        }
    }

    [Theory]
    [MemberData(nameof(CallsNotMade))]
    public void A_call_that_is_not_made_stands_on_a_page_and_exists_with_its_options(string call)
    {
        Assert.Contains(Pages(), p => Calls(Path.Combine(CyberflagProgram.Root, p.Data)).Contains(call));
        var words = call.Split(' ');
        string[] command = [.. words.TakeWhile(w => w.All(char.IsAsciiLetterLower)).Take(2)];
        var help = CyberflagProgram.Run([.. command, "--help"]);
        Assert.Contains($"cyberflag {string.Join(' ', command)}", help.Output, StringComparison.Ordinal);
        Assert.All(words.Where(w => w.StartsWith("--", StringComparison.Ordinal)), o => Assert.Contains(o, help.Output, StringComparison.Ordinal));
    }

    private static List<string> Calls(string page) => [.. Call().Matches(File.ReadAllText(page)).Select(m => m.Groups[1].Value.Trim()).Distinct()];

    [GeneratedRegex(@"\./cyberflag ([a-z][^`\n]*)")]
    private static partial Regex Call();
}

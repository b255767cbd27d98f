using Cyberflag.Check;

namespace Cyberflag.App.Printing;

/// <summary>The claims of texts as tables: what the text says, the verdict, and why.</summary>
internal static class CheckReport
{
    public static void Write(Terminal terminal, IReadOnlyCollection<CheckedText> texts, string against)
    {
        terminal.Line($"Checked against {against}.");
        foreach (var text in texts)
        {
            terminal.Heading(text.Article.File);
            terminal.Line($"{text.Claims.Length} numeric claim{(text.Claims.Length == 1 ? "" : "s")}; {text.Claims.Count(c => VerdictWords.Fails(c.Judgement.Verdict))} to look at.");
            terminal.Table(
                ["The text says", "Of", "Verdict", "Why"],
                text.Claims.Select(c => new[]
                {
                    Shortened(c.Text),
                    VerdictWords.Scope(c),
                    VerdictWords.Of(c.Judgement.Verdict),
                    string.Join(' ', c.Judgement.Reasons.Concat(c.Judgement.Warnings)) + (c.Judgement.Suggestion is { } better ? $" Perhaps: {better}." : ""),
                }));
        }
    }

    private static string Shortened(string words) => words.Length <= 30 ? words : words[..29] + "…";
}

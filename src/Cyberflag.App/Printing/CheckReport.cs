using Cyberflag.Check;
using Spectre.Console;

namespace Cyberflag.App.Printing;

/// <summary>Texts with a mark on each claim, and below them the claims as tables: what the text says, the verdict, and why.</summary>
internal static class CheckReport
{
    public static void Write(Terminal terminal, IReadOnlyCollection<CheckedText> texts, string against)
    {
        terminal.Line($"Checked against {against}.");
        terminal.Line($"Marks: {string.Join(", ", Enum.GetValues<Verdict>().GroupBy(VerdictWords.Mark).Select(g => $"{g.Key} {string.Join(" or ", g.Select(VerdictWords.Of))}"))}.");
        foreach (var text in texts)
        {
            terminal.Heading(text.Article.File);
            terminal.Line($"{text.Claims.Length} numeric claim{(text.Claims.Length == 1 ? "" : "s")}; {text.Claims.Count(c => VerdictWords.Fails(c.Judgement.Verdict))} to look at.");
            terminal.Line();
            terminal.Runs(Marked(text));
            terminal.Table(
                ["No.", "The text says", "Of", "Verdict", "Why"],
                text.Claims.Select((c, i) => new[] { $"{i + 1}", Shortened(Plain(c.Text)), VerdictWords.Scope(c), VerdictWords.Of(c.Judgement.Verdict), Why(c.Judgement) }));
        }
    }

    // "logged [a record ?1] [369 =2] offences": the words, the mark of the verdict and the number of the row below.
    private static IEnumerable<(string Text, Style Style)> Marked(CheckedText text)
    {
        var whole = text.Article.Text;
        var place = text.Article.Sentences.IsEmpty ? 0 : text.Article.Sentences[0].Start;
        foreach (var (claim, number) in text.Claims.Select((c, i) => (c, i + 1)))
        {
            if (claim.Start < place)
            {
                continue;
            }

            yield return (Plain(whole[place..claim.Start]), Style.Plain);
            yield return ($"[{Plain(claim.Text)} {VerdictWords.Mark(claim.Judgement.Verdict)}{number}]", new Style(Colour(claim.Judgement.Verdict), decoration: Decoration.Bold));
            place = claim.End;
        }

        // Of a text that was not read to its end the rest is not shown.
        yield return (Plain(text.IsCut ? "\n\u2026" : whole[place..]), Style.Plain);
    }

    private static Color Colour(Verdict verdict) => verdict is Verdict.Confirmed or Verdict.RoundsTo ? Color.Green : VerdictWords.Fails(verdict) ? Color.Red : Color.Default;

    private static string Why(Judgement judgement) => string.Join(' ', judgement.Reasons.Concat(judgement.Warnings))
        + (judgement.Diagnosis is { } slip ? $" Likely slip: {VerdictWords.OfSlip(slip)}." : "")
        + (judgement.Suggestion is { } better ? $" Perhaps: {better}." : "");

    private static string Shortened(string words) => words.Length <= 30 ? words : words[..29] + "…";

    // A text can hold the commands of a terminal: none is passed on.
    private static string Plain(string words) => string.Concat(words.Where(c => c is '\n' or '\t' || !char.IsControl(c)));
}

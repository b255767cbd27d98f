namespace Cyberflag.Surveys.Sample;

/// <summary>The questions repeated with their numbers, then the answers with the numbers of their questions: <c>2. 4</c>.</summary>
internal static class NumberedAnswers
{
    public static SampleReply Mail(ReplyDraft draft)
    {
        var asked = draft.Measures.SelectMany(m => m.Periods.Select(y => (Measure: m, Year: y))).ToList();
        var lines = new ReplyLines(draft).Add("You asked:").Add();
        foreach (var (index, (measure, year)) in asked.Index())
        {
            var label = Wording.Label(measure);
            lines.Add($"{index + 1}. How many offences of {char.ToLowerInvariant(label[0])}{label[1..]} were recorded in {Wording.Year(year, draft.Layout)}?");
        }

        lines.Add().Add("Our answers:").Add();
        foreach (var (index, (measure, year)) in asked.Index())
        {
            lines.Add($"{index + 1}. ", draft.Whole(measure, year));
        }

        return lines.ToMail();
    }
}

namespace Cyberflag.Surveys.Sample;

/// <summary>Figures in sentences, as mail or as a letter.</summary>
internal static class SentenceReply
{
    public static SampleReply Mail(ReplyDraft draft) => Write(draft).ToMail();

    public static SampleReply Letter(ReplyDraft draft) => Write(draft).ToLetter();

    private static ReplyLines Write(ReplyDraft draft)
    {
        var lines = new ReplyLines(draft);
        foreach (var measure in draft.Measures)
        {
            var label = Wording.Label(measure);
            foreach (var year in measure.Periods)
            {
                lines.Add($"In {Wording.Year(year, draft.Layout)} we recorded ", draft.Whole(measure, year), $" offences of {char.ToLowerInvariant(label[0])}{label[1..]}.");
            }

            lines.Add();
        }

        return lines;
    }
}

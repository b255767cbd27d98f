namespace Cyberflag.Surveys.Sample;

/// <summary>A line a figure: <c>2021/22 = 111</c> below the offence.</summary>
internal static class LabelEquals
{
    public static SampleReply Mail(ReplyDraft draft)
    {
        var lines = new ReplyLines(draft);
        foreach (var measure in draft.Measures)
        {
            lines.Add($"{Wording.Label(measure)}, recorded offences");
            foreach (var year in measure.Periods)
            {
                lines.Add($"{Wording.Year(year, draft.Layout)} = ", draft.Whole(measure, year));
            }

            lines.Add();
        }

        return lines.ToMail();
    }
}

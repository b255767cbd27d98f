namespace Cyberflag.Check;

/// <summary>
/// A table pasted as text, with tabs or bars between its cells: a number is of the year at the head of its column. In a table whose columns
/// have no years nothing is known of when its numbers were counted, and the year of the sentences before is not taken.
/// </summary>
internal static class TableFilling
{
    /// <summary>Gives the numbers of table rows the periods of their columns; all other slots are filled.</summary>
    public static void Fill(IReadOnlyList<SentenceReading> sentences, IReadOnlyList<List<Frame>> bySentence)
    {
        SentenceReading? head = null;
        for (var i = 0; i < sentences.Count; i++)
        {
            var cells = Cells(sentences[i].Text);
            if (cells < 2)
            {
                head = null;
                continue;
            }

            // A row may have lost its first cell, where that was blank: columns are counted from the right.
            head = head is not null && Math.Abs(Cells(head.Text) - cells) <= 1 && !IsHead(sentences[i]) ? head : IsHead(sentences[i]) ? sentences[i] : null;
            var isRow = head is not null ? sentences[i] != head : cells > 2 && bySentence[i].Count(f => f.Type == ClaimType.Count) > 1;
            foreach (var frame in isRow ? bySentence[i].Where(f => f.Type is ClaimType.Count or ClaimType.Total or ClaimType.Threshold && f.Stated.Unit == "offences") : [])
            {
                var column = Column(sentences[i].Text, frame.At);
                var period = head?.Periods.FirstOrDefault(p => p.Period is not null && Column(head.Text, p.Start) == column)?.Period;
                (frame.Period, frame.PeriodOrigin, frame.IsBase, frame.IsTimeRelative, frame.IsFitted) = (period, period is null ? SlotOrigin.Missing : SlotOrigin.Stated, false, false, false);
            }
        }
    }

    // Years in two cells or more, and no other number.
    private static bool IsHead(SentenceReading line) =>
        line.Periods.Where(p => p.Period is not null).Select(p => Column(line.Text, p.Start)).Distinct().Count() >= 2
        && line.Numbers.All(n => line.Periods.Any(p => p.Start < n.End && n.Start < p.End));

    private static int Cells(string line) => 1 + line.Count(IsDivision);

    private static int Column(string line, int at) => line.AsSpan(at).Count('|') + line.AsSpan(at).Count('\t');

    private static bool IsDivision(char c) => c is '|' or '\t';
}

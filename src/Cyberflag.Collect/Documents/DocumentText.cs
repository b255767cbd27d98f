using System.Collections.Immutable;
using Cyberflag.Formats;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>
/// A document laid out for reading: its passages and tables in reading order, and what it says as a whole. Attachments are
/// documents of their own that speak after it.
/// </summary>
internal sealed class DocumentText
{
    private DocumentText(ReceivedDocument document, Content content, ReferenceData reference, HeaderBlock header, Outline outline)
    {
        (Document, Content, Reference, Header, Passages, Tables) = (document, content, reference, header, WithoutMarks(outline.Passages, reference), outline.Tables);
        var whole = string.Join('\n', Passages.Select(p => p.Text).Append(content.Title ?? ""));
        Legend = Legend.Of([.. Passages.Select(p => p.Text), .. Tables.SelectMany(t => t.Rows).Select(LegendRow.Note).OfType<string>()]);
        StarredYears = StarredYears.Of(Passages.Select(p => p.Text));
        AreasNamed = [.. Passages.Select((p, i) => Headed(p.Text, i + 1 < Passages.Length ? Passages[i + 1].Text : "")).Append(content.Title ?? "").SelectMany(t => ForceNames.Find(t, reference.Gazetteer))];
        Years = YearMeaning.Of([.. Passages.Select(p => p.Text)]);
        SaysFinancialYear = PeriodReading.SaysFinancialYear(whole);
        SpeaksOfFinancialYears = (PeriodReading.SpeaksOfFinancialYears(whole) || Tables.Any(t => t.SpeaksOfFinancialYears)) && !(Years.AreCalendar && !PeriodReading.NamesFinancialYears(whole) && !Tables.Any(t => t.SpeaksOfFinancialYears));
    }

    /// <summary>The document.</summary>
    public ReceivedDocument Document { get; }

    /// <summary>Its content.</summary>
    public Content Content { get; }

    /// <summary>What is known beforehand.</summary>
    public ReferenceData Reference { get; }

    /// <summary>What its collector wrote above it.</summary>
    public HeaderBlock Header { get; }

    /// <summary>Its text, tables left out.</summary>
    public ImmutableArray<Passage> Passages { get; }

    /// <summary>Its tables.</summary>
    public ImmutableArray<Table> Tables { get; }

    /// <summary>What it says of its marks.</summary>
    public Legend Legend { get; }

    /// <summary>What it says of the marks beside its years.</summary>
    public StarredYears StarredYears { get; }

    /// <summary>What it says of the years that it prints alone.</summary>
    public YearMeaning Years { get; }

    /// <summary>The areas that its passages name.</summary>
    public ImmutableArray<ForceNames.Named> AreasNamed { get; }

    /// <summary>True where it counts in financial years somewhere, so that a year alone may be one.</summary>
    public bool SpeaksOfFinancialYears { get; }

    /// <summary>True where it says that it counts by financial year, in these words.</summary>
    public bool SaysFinancialYear { get; }

    // "West Mercia" over "Police": a letterhead of two lines.
    private static string Headed(string line, string next) => next.Trim() is "Police" or "Constabulary" or "POLICE" or "CONSTABULARY" ? $"{line.Trim()} {next.Trim()}" : line;

    private static ImmutableArray<Passage> WithoutMarks(ImmutableArray<Passage> passages, ReferenceData reference)
    {
        var notes = FootnoteMarks.Of(passages.Select(p => p.Text), reference.Gazetteer);
        return [.. passages.Select(p => p.WithoutMarks(notes.IsExplained))];
    }

    /// <summary>Lays out a document and what is attached to it.</summary>
    public static DocumentText Of(ReceivedDocument document, Content content, ReferenceData reference)
    {
        var first = content.Blocks.OfType<TextBlock>().FirstOrDefault();
        var header = first is null ? new HeaderBlock(null, null, 0) : HeaderBlock.Of(first.Lines);
        var outline = new Outline();
        outline.Add(content, "", header.Lines);
        return new DocumentText(document, content, reference, header, outline);
    }
}

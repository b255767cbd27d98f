using System.Globalization;

namespace Cyberflag.Surveys;

/// <summary>The timeline of a request and its correspondence as one PDF, the form in which the Commissioner's office takes evidence.</summary>
internal static class TimelinePdf
{
    /// <summary>The document. The same timeline gives the same bytes.</summary>
    public static byte[] Of(RequestTimeline timeline)
    {
        using var pages = new PdfText(timeline.Title);
        pages.Heading(timeline.Title);
        pages.Paragraph(timeline.Standing);
        pages.Paragraph(timeline.Clock);
        List(pages, "Not kept", timeline.Breaches);
        pages.Subheading("What happened");
        foreach (var each in timeline.Events)
        {
            pages.Row(RequestTimeline.Day(each.Day), RequestTimeline.Words(each));
        }

        List(pages, "How the days were counted", timeline.Notes);

        if (!timeline.Skipped.IsEmpty)
        {
            pages.Subheading("Days that did not count");
            foreach (var day in timeline.Skipped)
            {
                pages.Row(RequestTimeline.Day(day.Day), day.Why);
            }
        }

        List(pages, "Files beside the letters", timeline.Evidence.Select(e => e.File.Length > 0 ? $"{e.Words}: {e.File}" : e.Words));
        pages.Subheading("Correspondence");
        foreach (var item in timeline.Correspondence)
        {
            pages.Strong(string.Create(CultureInfo.InvariantCulture, $"{item.At:d MMMM yyyy, HH:mm}, {item.Who}: {item.Subject}"));
            pages.Paragraph($"Whole in {item.File}{(item.Enclosed.IsEmpty ? "" : $"; with {string.Join(", ", item.Enclosed)}")}");
            foreach (var line in item.Text.ReplaceLineEndings("\n").Split('\n'))
            {
                pages.Line(line);
            }
        }

        return pages.ToBytes();
    }

    private static void List(PdfText pages, string title, IEnumerable<string> items)
    {
        var all = items.ToList();
        if (all.Count > 0)
        {
            pages.Subheading(title);
            all.ForEach(pages.Paragraph);
        }
    }
}

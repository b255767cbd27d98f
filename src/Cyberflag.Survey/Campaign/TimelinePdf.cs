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
        if (!timeline.Breaches.IsEmpty)
        {
            pages.Subheading("Not kept");
            foreach (var breach in timeline.Breaches)
            {
                pages.Paragraph(breach);
            }
        }

        pages.Subheading("What happened");
        foreach (var each in timeline.Events)
        {
            pages.Row(RequestTimeline.Day(each.Day), each.Words);
        }

        if (!timeline.Skipped.IsEmpty)
        {
            pages.Subheading("Days that did not count");
            foreach (var day in timeline.Skipped)
            {
                pages.Row(RequestTimeline.Day(day.Day), day.Why);
            }
        }

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
}

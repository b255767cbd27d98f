using System.Globalization;
using System.Net;
using System.Text;

namespace Cyberflag.Surveys;

/// <summary>The timeline of a request as one HTML page to read and to print, with a list of the correspondence, which lies beside it.</summary>
internal static class TimelinePage
{
    private const string Style = "body{font:16px/1.5 sans-serif;max-width:45em;margin:2em auto;padding:0 1em}table{border-collapse:collapse}td,th{border:1px solid #999;padding:.3em .6em;text-align:left;vertical-align:top}";

    /// <summary>The page.</summary>
    public static string Of(RequestTimeline timeline)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"<!doctype html><html lang=\"en-GB\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{Safe(timeline.Title)}</title><style>{Style}</style></head><body>")
            .Append(CultureInfo.InvariantCulture, $"<h1>{Safe(timeline.Title)}</h1><p>{Safe(timeline.Standing)}</p>");
        if (timeline.Clock.Length > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"<p>{Safe(timeline.Clock)}</p>");
        }

        List(text, "Not kept", timeline.Breaches);
        Rows(text, "What happened", "Event", timeline.Events.Select(e => (e.Day, RequestTimeline.Words(e))));
        List(text, "How the days were counted", timeline.Notes);
        if (!timeline.Skipped.IsEmpty)
        {
            Rows(text, "Days that did not count", "Why", timeline.Skipped.Select(s => (s.Day, s.Why)));
        }

        List(text, "Files beside the letters", timeline.Evidence.Select(e => e.File.Length > 0 ? $"{e.Words}: {e.File}" : e.Words));
        List(text, "Correspondence", timeline.Correspondence.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.At:d MMMM yyyy, HH:mm}, {c.Who}: {c.Subject} ({c.File})")));
        return text.Append("</body></html>\n").ToString();
    }

    private static void List(StringBuilder text, string title, IEnumerable<string> items)
    {
        var all = items.ToList();
        if (all.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"<h2>{title}</h2><ul>").AppendJoin("", all.Select(i => $"<li>{Safe(i)}</li>")).Append("</ul>");
        }
    }

    private static void Rows(StringBuilder text, string title, string column, IEnumerable<(DateOnly Day, string Words)> rows) => text
        .Append(CultureInfo.InvariantCulture, $"<h2>{title}</h2><table><tr><th scope=\"col\">Day</th><th scope=\"col\">{column}</th></tr>")
        .AppendJoin("", rows.Select(r => $"<tr><td>{RequestTimeline.Day(r.Day)}</td><td>{Safe(r.Words)}</td></tr>")).Append("</table>");

    private static string Safe(string words) => WebUtility.HtmlEncode(words);
}

using System.Globalization;
using System.Net;
using System.Text;

namespace Cyberflag.Surveys;

/// <summary>The timeline of a request as one HTML page to read and to print, without the correspondence, which lies beside it.</summary>
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

        if (!timeline.Breaches.IsEmpty)
        {
            text.Append("<h2>Not kept</h2><ul>").AppendJoin("", timeline.Breaches.Select(b => $"<li>{Safe(b)}</li>")).Append("</ul>");
        }

        Rows(text, "What happened", "Event", timeline.Events.Select(e => (e.Day, e.Words)));
        if (!timeline.Skipped.IsEmpty)
        {
            Rows(text, "Days that did not count", "Why", timeline.Skipped.Select(s => (s.Day, s.Why)));
        }

        return text.Append("</body></html>\n").ToString();
    }

    private static void Rows(StringBuilder text, string title, string column, IEnumerable<(DateOnly Day, string Words)> rows) => text
        .Append(CultureInfo.InvariantCulture, $"<h2>{title}</h2><table><tr><th scope=\"col\">Day</th><th scope=\"col\">{column}</th></tr>")
        .AppendJoin("", rows.Select(r => $"<tr><td>{RequestTimeline.Day(r.Day)}</td><td>{Safe(r.Words)}</td></tr>")).Append("</table>");

    private static string Safe(string words) => WebUtility.HtmlEncode(words);
}

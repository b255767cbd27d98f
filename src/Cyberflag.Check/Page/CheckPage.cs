using System.Net;
using System.Text;

namespace Cyberflag.Check;

/// <summary>
/// A page of its own, without scripts or requests: the text with a mark on each numeric claim, and below it each claim with its verdict,
/// computation, source and what would be right. For the team: it is never part of the public site.
/// </summary>
public static class CheckPage
{
    /// <summary>The page for one or several texts.</summary>
    /// <param name="texts">The checked texts.</param>
    /// <param name="against">What they were checked against, and of which day, in words.</param>
    public static string Of(IReadOnlyCollection<CheckedText> texts, string against)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Texts checked</title>\n<link rel=\"icon\" href=\"data:,\">\n<style>")
            .Append(Style).Append("</style>\n</head>\n<body>\n<main>\n<h1>Texts checked</h1>\n<p>").Append(Encoded($"Checked against {against}. A verdict says what those data hold; other data can say otherwise."))
            .Append("</p>\n<p class=\"key\">");
        foreach (var verdict in Enum.GetValues<Verdict>())
        {
            html.Append("<mark class=\"").Append(verdict.ToString()).Append("\">").Append(VerdictWords.Of(verdict)).Append("</mark> ");
        }

        html.Append("</p>\n");
        var number = 0;
        foreach (var text in texts)
        {
            Text(html, text, number);
            number += text.Claims.Length;
        }

        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Text(StringBuilder html, CheckedText text, int before)
    {
        html.Append("<section>\n<h2>").Append(Encoded(text.Article.File)).Append("</h2>\n<p>")
            .Append(Encoded($"{text.Claims.Length} numeric claim{(text.Claims.Length == 1 ? "" : "s")}, {text.Claims.Count(c => VerdictWords.Fails(c.Judgement.Verdict))} to look at.")).Append("</p>\n<blockquote>");
        var place = text.Article.Sentences.IsEmpty ? 0 : text.Article.Sentences[0].Start;
        for (var i = 0; i < text.Claims.Length; i++)
        {
            var claim = text.Claims[i];
            if (claim.Start < place)
            {
                continue;
            }

            Words(html, text.Article.Text[place..claim.Start]);
            html.Append("<a href=\"#c").Append(before + i + 1).Append("\"><mark class=\"").Append(claim.Judgement.Verdict.ToString()).Append("\" title=\"").Append(VerdictWords.Of(claim.Judgement.Verdict)).Append("\">")
                .Append(Encoded(claim.Text)).Append("<sup>").Append(before + i + 1).Append("</sup></mark></a>");
            place = claim.End;
        }

        Words(html, text.Article.Text[place..]);
        html.Append("</blockquote>\n<table>\n<caption>Each claim</caption>\n<thead><tr><th scope=\"col\">No.</th><th scope=\"col\">The text says</th><th scope=\"col\">Of</th><th scope=\"col\">Verdict</th><th scope=\"col\">Why, and from what</th></tr></thead>\n<tbody>\n");
        for (var i = 0; i < text.Claims.Length; i++)
        {
            Row(html, text.Claims[i], before + i + 1);
        }

        html.Append("</tbody>\n</table>\n</section>\n");
    }

    private static void Row(StringBuilder html, Claim claim, int number)
    {
        var judgement = claim.Judgement;
        html.Append("<tr id=\"c").Append(number).Append("\"><th scope=\"row\">").Append(number).Append("</th><td>").Append(Encoded(claim.Text)).Append("</td><td>").Append(Encoded(VerdictWords.Scope(claim)))
            .Append("</td><td><mark class=\"").Append(judgement.Verdict.ToString()).Append("\">").Append(VerdictWords.Of(judgement.Verdict)).Append("</mark>");
        if (judgement.Rounding is { } rounding and not Rounding.Exact)
        {
            html.Append(" (").Append(rounding.ToString().ToLowerInvariant()).Append(')');
        }

        html.Append("</td><td>");
        foreach (var reason in judgement.Reasons)
        {
            html.Append("<p>").Append(Encoded(reason)).Append("</p>");
        }

        foreach (var warning in judgement.Warnings)
        {
            html.Append("<p><strong>Note:</strong> ").Append(Encoded(warning)).Append("</p>");
        }

        if (judgement.Diagnosis is { } slip)
        {
            html.Append("<p><strong>Likely slip:</strong> ").Append(Encoded(VerdictWords.OfSlip(slip))).Append(".</p>");
        }

        if (judgement.Suggestion is { } better)
        {
            html.Append("<p><strong>Perhaps:</strong> ").Append(Encoded(better)).Append("</p>");
        }

        if (!judgement.Trace.IsEmpty)
        {
            html.Append("<details><summary>From</summary><ul>");
            foreach (var source in judgement.Trace)
            {
                html.Append("<li>").Append(Encoded(source)).Append("</li>");
            }

            html.Append("</ul></details>");
        }

        html.Append("</td></tr>\n");
    }

    private static void Words(StringBuilder html, string words) => html.Append(Encoded(words).Replace("\n", "<br>\n", StringComparison.Ordinal));

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);

    private const string Style = """
        body{font:1rem/1.5 system-ui,sans-serif;color:#1b1b1b;background:#fff;margin:0}main{max-width:64rem;margin:0 auto;padding:1rem}
        h1{font-size:1.6rem}h2{font-size:1.2rem;border-top:2px solid #0b3c49;padding-top:.8rem}
        blockquote{margin:1rem 0;padding:1rem;background:#f4f6f6;border-left:4px solid #0b3c49;overflow-wrap:anywhere}
        mark{color:#111;padding:.1em .25em;border-bottom:3px solid;background:#eee}a{color:inherit;text-decoration:none}a:focus{outline:3px solid #0b3c49}
        .Confirmed{background:#dcefdc;border-color:#1b6e2f}.RoundsTo{background:#e9f3d5;border-color:#5b7a12}.CannotCheck{background:#ececec;border-color:#777;border-bottom-style:dotted}
        .WrongArithmetic,.DoesNotMatch{background:#fbdcd6;border-color:#a61b00;border-bottom-style:double}.WrongScope,.NotLikeForLike{background:#fde9c8;border-color:#9a5b00;border-bottom-style:dashed}
        table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:600}th,td{text-align:left;vertical-align:top;padding:.4rem .5rem;border-bottom:1px solid #ccc}td p{margin:.1rem 0}
        tr:target{background:#fff8d6}.key mark{margin-right:.4rem;white-space:nowrap}
        @media(max-width:40rem){table,tbody,tr,td,th{display:block}thead{position:absolute;left:-99rem}tr{border-bottom:2px solid #0b3c49;padding:.4rem 0}th,td{border:0;padding:.15rem 0}}
        @media print{mark{border:1px solid #000}details{display:block}}
        """;
}

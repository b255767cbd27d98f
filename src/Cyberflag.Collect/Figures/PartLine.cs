using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>
/// A part of a whole and its number on a line: <c>Female: 80</c>, <c>12-15 - 43</c>, <c>Snapchat – 43</c>. Of what it is a part stands above; a
/// person looks.
/// </summary>
internal sealed partial class PartLine : FigureRule
{
    private const int FewestLines = 3;
    private const int Heads = 4;

    /// <inheritdoc/>
    public override IEnumerable<Draft> Read(DocumentText text, int index)
    {
        if (Line().Match(text.Passages[index].Text) is not { Success: true } match || Question().IsMatch(match.Groups["label"].Value)
            || (Dimension(match.Groups["label"].Value) ?? (match.Groups["sign"].Success && UnitReading.Leading(match.Groups["label"].Value) is null && IsListed(text, index) ? "part" : null)) is not { } dimension
            || CellValue.Read(match.Groups["n"].Value, text.Legend) is not { } value)
        {
            yield break;
        }

        var label = match.Groups["label"].Value.Trim();
        var draft = DraftOf(text, index, match.Groups["n"], value, label, ListHead.Of(text, index, IsOne));
        draft.Dimensions[dimension] = (Unknown().Match(label) is { Success: true } unknown ? unknown.Value : label).ToLowerInvariant();
        draft.Doubt("a part: of which whole stands elsewhere");
        yield return draft;
    }

    // "Q1 – 19" is an answer.
    [GeneratedRegex(@"^\s*q(?:uestion)?\s?\d{1,2}\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Question();

    // "Gender or age not recorded".
    [GeneratedRegex(@"(?<=\w )(?:unknown|not (?:recorded|known|stated))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Unknown();

    // Parts, and the total below them.
    private static bool IsOne(string line) => Line().Match(line) is { Success: true } match
        && (Dimension(match.Groups["label"].Value) is not null || LabelWords.KindOf(match.Groups["label"].Value) == LabelKind.Total || match.Groups["sign"].Success);

    // Any label, where at least three such lines stand together under a line that tells what is counted.
    private static bool IsListed(DocumentText text, int index)
    {
        bool IsLine(int at) => Line().Match(text.Passages[at].Text) is { Success: true } line && line.Groups["sign"].Success;
        var first = index;
        while (first > 0 && IsLine(first - 1))
        {
            first--;
        }

        var last = index;
        while (last + 1 < text.Passages.Length && IsLine(last + 1))
        {
            last++;
        }

        return last - first + 1 >= FewestLines && text.Passages.Take(first).TakeLast(Heads).Any(p => UnitReading.Leading(p.Text) is not null)
            && Enumerable.Range(first, last - first + 1).All(i => PeriodReading.Whole(Line().Match(text.Passages[i].Text).Groups["label"].Value) is null);
    }

    /// <summary>The dimension of a label that is known as a part by itself, or null.</summary>
    internal static string? Dimension(string label) => LabelWords.KindOf(label) switch
    {
        LabelKind.Sex => "sex",
        LabelKind.Age => "age",
        LabelKind.Unknown => "part",
        _ => label.Split('/').All(l => Channel().IsMatch(l)) ? "channel" : Outcome().IsMatch(label) ? "outcome" : null,
    };

    [GeneratedRegex(@"^\s*(?:\d{1,2}\s?[a-z]?\s?[.)]\s+)?[•●▪*·]?\s*(?<label>[^:=]{1,40}?)\s*(?:(?<sign>[:=]|\s[-–—]|[-–—](?=\s))\s*|\s)(?<n>" + CellValue.StatedPattern + @"|\*|[<≤]\s?\d+)\s*(?:offences?|crimes?)?\s*[.;]?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Line();

    [GeneratedRegex(@"^\s*(?:snap ?chat|facebook(?: messenger)?|instagram|whats ?app|kik|twitter|x|tik ?tok|you ?tube|telegram|discord|roblox|skype|facetime|messenger|text(?: message)?s?|sms|e-?mail|signal|omegle|viber|tinder|grindr|oovoo|musical\.ly|live\.me|xbox(?: live)?|playstation|fortnite|minecraft|bbm|blackberry messenger|yubo|twitch|reddit|wizz|zoom|i ?message|telephone|phone call)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Channel();

    [GeneratedRegex(@"^\s*(?:outcome|oc)\s?\d{1,2}[a-z]?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Outcome();
}

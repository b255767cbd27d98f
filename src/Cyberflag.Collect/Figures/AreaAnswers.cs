using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>
/// A sentence an area in answer to one question: <c>In Norfolk, 14. In Suffolk, fewer than 5.</c> What is counted, and when, the question says; a person looks.
/// </summary>
internal sealed partial class AreaAnswers : FigureRule
{
    private const int Fewest = 2;

    /// <inheritdoc/>
    public override IEnumerable<Draft> Read(DocumentText text, int index)
    {
        var passage = text.Passages[index];
        var found = Sentence().Matches(passage.Text).Select(m => (Match: m, Area: text.Reference.Gazetteer.Recognise(m.Groups["area"].Value))).Where(m => m.Area is not null).ToList();
        var asked = passage.Question is { } question ? Asked.Of(text, index, question) : index > 0 ? text.Passages[index - 1].Text : null;
        foreach (var (match, area) in found.Count < Fewest || asked is null ? [] : found)
        {
            if (NumberWords.Read(match.Groups["n"].Value, text.Legend) is not { } value)
            {
                continue;
            }

            var draft = DraftOf(text, index, match.Groups["n"], value, asked!);
            OwnWords.Apply(draft, asked!, text);
            draft.Area = area!.Code;
            draft.Unit = Vocabulary.CountingUnit.Offences;
            PartPredicate.Apply(draft, asked!);
            draft.Doubt("its area answers a question that stands before it");
            yield return draft;
        }
    }

    [GeneratedRegex(@"(?<=^|[.;]\s+)(?:in|for)\s+(?<area>[A-Z][A-Za-z&' \-]{3,30}?)(?:,|:|\s+(?:it was|there (?:were|was)))\s+(?<n>" + NumberWords.Pattern + @")(?=\s*(?:[.;]|$))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();
}

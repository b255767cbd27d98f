using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>
/// Lines that are the name of an area and nothing else, each over figures of its own: <c>Dorset Police</c>, <c>2017/18: 12</c>. One such line is a
/// letterhead; two and more head lists, and a person looks.
/// </summary>
internal sealed class AreaHeadings
{
    private const int Fewest = 2;
    private readonly ImmutableArray<(int At, Area Area)> headings;

    private readonly DocumentText text;

    private AreaHeadings(DocumentText text, ImmutableArray<(int, Area)> headings) => (this.text, this.headings) = (text, headings);

    /// <summary>The headings of a document; none where fewer than two areas have figures below their names.</summary>
    public static AreaHeadings Of(DocumentText text, IReadOnlyCollection<Draft> drafts)
    {
        var found = text.Passages.Select((p, i) => (At: i, Area: text.Reference.Gazetteer.Recognise(p.Text.Trim().TrimEnd(':'))))
            .Where(h => h.Area is not null && char.IsUpper(text.Passages[h.At].Text.TrimStart()[0]) && drafts.Any(d => d.Before == h.At + 1)).Select(h => (h.At, h.Area!)).ToImmutableArray();
        return new AreaHeadings(text, found.DistinctBy(h => h.Item2.Code).Count() < Fewest ? [] : found);
    }

    /// <summary>Gives the figures that name no area that of the heading above them.</summary>
    public void Apply(IEnumerable<Draft> drafts)
    {
        foreach (var draft in headings.IsEmpty ? [] : drafts.Where(d => d.Area is null))
        {
            if (headings.LastOrDefault(h => h.At < draft.Before) is { Area: { } area })
            {
                draft.Area = area.Code;
                draft.IsTotal |= area.Kind != AreaKind.Force;
                draft.Doubt(IsList(text, draft, headings.Last(h => h.At < draft.Before).At) ? null : $"{area.Name} heads the lines above it");
            }
        }
    }

    // A name as police, and from it to the figure nothing but a period and a number a line.
    private static bool IsList(DocumentText text, Draft draft, int heading) =>
        ForceNames.Find(text.Passages[heading].Text, text.Reference.Gazetteer) is [{ SaysPolice: true }]
        && Enumerable.Range(heading + 1, Math.Max(0, draft.Before - heading)).All(i => i < text.Passages.Length && YearLine.IsOne(text.Passages[i].Text));
}

using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>A column of labels or a row of headings: what kind of labels it has, and the name of its dimension where they are of no known kind.</summary>
/// <param name="Kind">The kind of its labels; <see cref="LabelKind.Other"/> where they are of several kinds or of none.</param>
/// <param name="Dimension">Name of the dimension of labels that are of no known kind; null where nothing names it.</param>
internal sealed record Axis(LabelKind Kind, string? Dimension)
{
    private const int Most = 8;

    /// <summary>Labels that tell nothing of the numbers beside them: row numbers, codes of areas that are not known.</summary>
    public static Axis Nothing { get; } = new(LabelKind.Number, null);

    /// <summary>True where it has no labels at all.</summary>
    public bool IsEmpty { get; private init; }

    /// <summary>The axis of a heading and the labels below or beside it.</summary>
    /// <param name="heading">Its own heading, or empty.</param>
    /// <param name="labels">Its labels.</param>
    /// <param name="reference">Forces, areas and offences.</param>
    public static Axis Of(string heading, IEnumerable<string> labels, ReferenceData reference)
    {
        var distinct = labels.Where(l => !string.IsNullOrWhiteSpace(l)).Distinct(StringComparer.Ordinal).ToList();
        var kinds = distinct.Select(l => (Label: l, Kind: LabelWords.KindOf(l))).ToList();
        var telling = kinds.Where(k => k.Kind is not (LabelKind.Total or LabelKind.Unknown or LabelKind.Number) && !OfWhich.IsFlag(k.Label)).ToList();
        if (IdentifierHeading.Is(heading) || IdentifierHeading.AreRowNumbers(heading, distinct))
        {
            return Nothing;
        }

        if (distinct.Count > 0 && distinct.Count(AreaLabels.IsCode) * 10 >= distinct.Count * Most)
        {
            return distinct.Exists(l => reference.Gazetteer.FindArea(l.Trim()) is not null) ? new Axis(LabelKind.Area, null) : Nothing;
        }

        if (distinct.TrueForAll(l => PartOfYear.IsPart(l, heading)) && distinct.Count > 0)
        {
            return new Axis(LabelKind.Period, null);
        }

        if (distinct.Exists(YearOfParts.Is) && distinct.Count(l => PartOfYear.IsPart(l, heading)) > 1 && distinct.TrueForAll(l => YearOfParts.Is(l) || PartOfYear.IsPart(l, heading)))
        {
            return new Axis(LabelKind.Period, null);
        }

        if (LabelWords.Names(heading) is { } named && !Contradicts(named, telling.ConvertAll(t => t.Kind)))
        {
            return new Axis(named, null);
        }

        if (telling.Count == 0)
        {
            var kind = kinds.Exists(k => k.Kind == LabelKind.Number) ? LabelKind.Number : kinds.Exists(k => k.Kind == LabelKind.Total) ? LabelKind.Total : LabelKind.Other;
            return new Axis(kind, LabelWords.Dimension(heading)) with { IsEmpty = distinct.Count == 0 };
        }

        if (telling.Count(t => reference.Gazetteer.Recognise(t.Label) is not null) * 10 >= telling.Count * Most)
        {
            return new Axis(LabelKind.Area, null);
        }

        if (LabelWords.Dimension(heading) is null && (CrimeWords.AreMost(telling.ConvertAll(t => t.Label)) || (telling.Count > 1 && telling.TrueForAll(t => OffenceSubjects.Find(t.Label) is not null))))
        {
            return new Axis(LabelKind.Offence, null);
        }

        // "Charged" and "No suspect" under "Outcome" are outcomes, whatever else they could count.
        var areParts = telling[0].Kind == LabelKind.Unit && LabelWords.Dimension(heading) is not null && !telling.TrueForAll(t => UnitReading.IsPlain(t.Label));
        if (telling.TrueForAll(t => t.Kind == telling[0].Kind) && telling[0].Kind != LabelKind.Other && !areParts)
        {
            return new Axis(telling[0].Kind, null);
        }

        if (telling.TrueForAll(t => PartLine.Dimension(t.Label) is not null) && telling.Select(t => PartLine.Dimension(t.Label)).Distinct().ToList() is [{ } listed])
        {
            return new Axis(LabelKind.Other, listed);
        }

        return LabelWords.Dimension(heading) is null && telling.Exists(t => OffenceReading.Label(t.Label, reference.Offences).Code is not null)
            ? new Axis(LabelKind.Offence, null)
            : LabelWords.Dimension(heading) is { } dimension ? new Axis(LabelKind.Other, dimension)
            : CommonWord(telling.ConvertAll(t => t.Label)) is { } common ? new Axis(LabelKind.Other, common) with { IsOfCommonWord = true }
            : new Axis(LabelKind.Other, null);
    }

    // Years of offences are no years of counting; a heading "Offence" over units is none.
    private static bool Contradicts(LabelKind named, List<LabelKind> labels) =>
        (named == LabelKind.Period && labels.Count > 0 && labels.TrueForAll(k => k != LabelKind.Period))
        || (named == LabelKind.Sex && labels.Contains(LabelKind.Age));

    /// <summary>A label without what stands in brackets behind it: <c>B Division (South)</c>.</summary>
    public static string WithoutRemark(string label) => label.Trim().EndsWith(')') && label.IndexOf('(', StringComparison.Ordinal) is > 0 and var at ? label[..at].Trim() : label.Trim();

    /// <summary>True where its dimension is the word with which all of its labels end, so that the words in brackets behind it only explain them.</summary>
    public bool IsOfCommonWord { get; private init; }

    // "B Division", "C Division": divisions.
    private static string? CommonWord(List<string> labels)
    {
        labels = labels.ConvertAll(WithoutRemark);
        var last = labels.ConvertAll(l => l.Split(' ')[^1].ToLowerInvariant());
        return labels.Count > 1 && last[0].Length > 3 && last.TrueForAll(w => w == last[0]) && labels.TrueForAll(l => l.Contains(' ', StringComparison.Ordinal))
            ? last[0]
            : null;
    }
}

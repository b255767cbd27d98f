using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>
/// The labels of one row that name its area: a code, a name, a region beside its force. The code says which area it is and the name has
/// to be a name of it; of a region and a force in it the force is meant.
/// </summary>
internal static partial class AreaLabels
{
    /// <summary>Writes the area that the labels name together into a draft.</summary>
    public static void Apply(Draft draft, IReadOnlyList<string> labels, Gazetteer gazetteer)
    {
        var codes = labels.Where(IsCode).Distinct().ToList();
        var names = labels.Where(l => !string.IsNullOrWhiteSpace(l) && !IsCode(l)).Distinct().ToList();
        if (codes is [var code])
        {
            var area = gazetteer.FindArea(code);
            draft.Doubt(area is null ? $"'{code}' is not an area that is known" : null);
            draft.Doubt(area is not null && names.Find(n => !IsNameOf(area, n, gazetteer)) is { } other ? $"its code is that of {area.Name} and its name is '{other}'" : null);
            Take(draft, area);
            return;
        }

        draft.Doubt(codes.Count > 1 ? "its labels name two areas" : names.Count == 0 ? "a label is missing" : null);
        var known = names.Select(n => (Name: n, Area: gazetteer.Recognise(n))).ToList();
        foreach (var (name, _) in known.Where(k => k.Area is null))
        {
            draft.Doubt($"'{name}' is not an area that is known");
        }

        var areas = known.Select(k => k.Area).OfType<Area>().Distinct().ToList();
        Take(draft, areas.Count > 1 ? Innermost(areas) ?? Unclear(draft) : areas.FirstOrDefault());
    }

    /// <summary>True for a code of the Office for National Statistics: a letter and eight figures.</summary>
    public static bool IsCode(string label) => Code().IsMatch(label);

    // "West Midlands" beside the code of the region is the region; "East" is the East of England.
    private static bool IsNameOf(Area area, string name, Gazetteer gazetteer) =>
        gazetteer.Recognise(name) == area || $"{Gazetteer.Fold(area.Name)} ".StartsWith($"{Gazetteer.Fold(name)} ", StringComparison.Ordinal)
        || area.Aliases.Any(a => Gazetteer.Fold(a) == Gazetteer.Fold(name));

    private static Area? Innermost(List<Area> areas) =>
        areas.OrderBy(a => a.Members.Length).First() is var least
        && areas.TrueForAll(a => least.Members.All(m => a.Members.Any(o => o.Force == m.Force))) ? least : null;

    private static Area? Unclear(Draft draft)
    {
        draft.Doubt("its labels name two areas");
        return null;
    }

    private static void Take(Draft draft, Area? area)
    {
        draft.Doubt(area is not null && draft.Area is { } other && other != area.Code ? "its headings name two areas" : null);
        draft.Area = area?.Code ?? draft.Area;
    }

    [GeneratedRegex(@"^\s*[EKNSWJ]\d{8}\s*$")]
    private static partial Regex Code();
}

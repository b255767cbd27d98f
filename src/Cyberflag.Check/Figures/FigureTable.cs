using System.Collections.Frozen;
using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Check;

/// <summary>The figures against which texts are checked, found by area, measure and period.</summary>
public sealed class FigureTable
{
    private readonly FrozenDictionary<(string Area, string Measure, Period Period), ImmutableArray<FigureRow>> byKey;
    private readonly FrozenDictionary<(string Area, string Measure), ImmutableArray<FigureRow>> byMeasure;
    private readonly FrozenDictionary<string, ImmutableArray<FigureRow>> byBase;
    private readonly FrozenSet<(string Base, Period Period)> periods;
    private readonly FrozenSet<Period> allPeriods;
    private readonly FrozenSet<(string Area, string Base)> places;
    private readonly FrozenSet<(string Area, string Base, Period Period)> periodsThere;
    private readonly FrozenDictionary<decimal, ImmutableArray<FigureRow>> byValue;
    private readonly Gazetteer gazetteer;

    private readonly FrozenDictionary<(string Area, string Measure, Period Period), WithheldCount> withheld;

    /// <summary>A table of rows.</summary>
    /// <param name="rows">The values.</param>
    /// <param name="gazetteer">Forces and areas.</param>
    /// <param name="withheld">Counts of which only bounds may be told; none of them is among the rows.</param>
    public FigureTable(IEnumerable<FigureRow> rows, Gazetteer gazetteer, IEnumerable<WithheldCount>? withheld = null)
    {
        this.gazetteer = gazetteer;
        this.withheld = (withheld ?? []).GroupBy(w => (w.AreaKey, w.Measure, w.Period)).ToFrozenDictionary(g => g.Key, g => g.Last());
        Rows = [.. rows];
        byKey = Rows.GroupBy(r => (r.AreaKey, r.Measure, r.Period)).ToFrozenDictionary(g => g.Key, g => g.OrderBy(r => r.Vintage ?? default).ToImmutableArray());
        byValue = Rows.GroupBy(r => r.Value).ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray());
        byMeasure = Rows.GroupBy(r => (r.AreaKey, r.Measure)).ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray());
        byBase = Rows.GroupBy(r => r.Base).ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);
        periods = Rows.Select(r => (r.Base, r.Period)).ToFrozenSet();
        allPeriods = Rows.Select(r => r.Period).ToFrozenSet();
        places = Rows.Select(r => (r.AreaKey, r.Base)).ToFrozenSet();
        periodsThere = Rows.Select(r => (r.AreaKey, r.Base, r.Period)).ToFrozenSet();
        Measures = Rows.Select(r => r.Base).ToFrozenSet(StringComparer.Ordinal);
        spelling = Rows.GroupBy(r => r.AreaKey).ToFrozenDictionary(g => g.Key, g => g.First().Area, StringComparer.Ordinal);
    }

    private readonly FrozenDictionary<string, string> spelling;

    /// <summary>No figures at all: a text is then checked against itself alone.</summary>
    public static FigureTable Empty(Gazetteer gazetteer) => new([], gazetteer);

    /// <summary>All values.</summary>
    public ImmutableArray<FigureRow> Rows { get; }

    /// <summary>The measures held, without their parts.</summary>
    public FrozenSet<string> Measures { get; }

    /// <summary>The only measure held, where it is one that no words of a text are known for; else null.</summary>
    public string? OnlyOwn => Measures.Count == 1 && Measures.Single() is var only && !MeasureCodes.IsUnderstood(only) ? only : null;

    /// <summary>The key of an area: its code, or the spelling where none is known by it.</summary>
    public string KeyOf(string area) => KeyOf(area, gazetteer);

    /// <summary>The key of an area: its code, or the spelling where none is known by it.</summary>
    public static string KeyOf(string area, Gazetteer gazetteer)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);
        return gazetteer.FindArea(area)?.Code ?? gazetteer.Recognise(area)?.Code ?? area;
    }

    /// <summary>True for an area of the gazetteer, one that the figures have, or several of these joined by a plus.</summary>
    public bool IsKnown(string area)
    {
        ArgumentNullException.ThrowIfNull(area);
        return spelling.ContainsKey(KeyOf(area)) || area.Split('+').All(a => gazetteer.FindArea(a) is not null || gazetteer.Recognise(a) is not null || spelling.ContainsKey(KeyOf(a)));
    }

    /// <summary>How the file spells an area; the name of the area where the file has none of it.</summary>
    public string Spelling(string key) => spelling.GetValueOrDefault(key) ?? gazetteer.FindArea(key) switch
    {
        { Kind: AreaKind.Set } set => set.Code,
        { } area => area.Name,
        null => key,
    };

    /// <summary>The nation of which the areas are all forces; null where there is none.</summary>
    public Area? NationOf(IReadOnlyCollection<Area> forces)
    {
        var codes = forces.Select(f => f.Code).ToHashSet(StringComparer.Ordinal);
        return gazetteer.Areas.FirstOrDefault(a => a.Kind == AreaKind.Nation && codes.SetEquals(a.Members.Select(m => m.Force.Code)));
    }

    /// <summary>True for the key of a nation.</summary>
    public bool IsNation(string key) => gazetteer.FindArea(key) is { Kind: AreaKind.Nation };

    /// <summary>The region or nation of which the areas are all forces; null where there is none.</summary>
    public Area? RegionOf(IReadOnlyCollection<Area> forces)
    {
        var codes = forces.Select(f => f.Code).ToHashSet(StringComparer.Ordinal);
        return gazetteer.Areas.FirstOrDefault(a => a.Kind is AreaKind.Region or AreaKind.Nation && codes.SetEquals(a.Members.Select(m => m.Force.Code)));
    }

    /// <summary>The widest meaning of "the country" that has so many forces: 44 are those of England, Wales and Northern Ireland; null for other numbers.</summary>
    public Area? CountryOf(decimal forces) => AreaFilling.Countries.Select(gazetteer.FindArea).FirstOrDefault(a => a?.Members.Length == forces);

    /// <summary>The values held for a key, oldest vintage first; empty where there is none.</summary>
    public ImmutableArray<FigureRow> Find(string areaKey, string measure, Period period) =>
        byKey.TryGetValue((areaKey, measure, period), out var rows) ? rows : [];

    /// <summary>The bounds of a count that is withheld; null where none is.</summary>
    public WithheldCount? Withheld(string areaKey, string measure, Period period) => withheld.GetValueOrDefault((areaKey, measure, period));

    /// <summary>The values held that equal a number.</summary>
    public ImmutableArray<FigureRow> WithValue(decimal value) => byValue.TryGetValue(value, out var rows) ? rows : [];

    /// <summary>All that is held of an area and a measure.</summary>
    public ImmutableArray<FigureRow> Of(string areaKey, string measure) => byMeasure.TryGetValue((areaKey, measure), out var rows) ? rows : [];

    /// <summary>All that is held of a measure and its parts.</summary>
    public ImmutableArray<FigureRow> OfMeasure(string? measure) => measure is not null && byBase.TryGetValue(measure, out var rows) ? rows : [];

    /// <summary>True where anything is held in a period.</summary>
    public bool HasPeriod(Period period) => allPeriods.Contains(period);

    /// <summary>True where a measure or a part of it is held for an area.</summary>
    public bool Has(string areaKey, string measure) => places.Contains((areaKey, measure));

    /// <summary>True where a measure is held for two forces or more of a region or nation.</summary>
    public bool HasMembers(string areaKey, string measure) =>
        gazetteer.FindArea(areaKey) is { Kind: AreaKind.Region or AreaKind.Nation } area && area.Members.Count(m => places.Contains((m.Force.Code, measure))) > 1;

    /// <summary>True where a measure or a part of it is held in a period, for whatever area.</summary>
    public bool Has(string? measure, Period period) => measure is not null && periods.Contains((measure, period));

    /// <summary>True where a measure or a part of it is held for an area in a period.</summary>
    public bool Has(string areaKey, string? measure, Period period) => measure is not null && periodsThere.Contains((areaKey, measure, period));
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Cyberflag.Vocabulary;

/// <summary>
/// What is known beforehand: forces and areas, offences, under-18 population, recorded offences, definition breaks. Read from the
/// CSV files of <c>reference/</c>; a survey's own folder of the same name goes first (a synthetic survey brings its fictional forces).
/// </summary>
public sealed class ReferenceData
{
    private readonly FrozenDictionary<(int MidYear, string Code), ReferenceValue> population;
    private readonly FrozenDictionary<(string ForceId, Period Period), ReferenceValue> recorded;

    private readonly FrozenDictionary<(string ForceId, string Code, Period Period), ReferenceValue> byCode;

    private ReferenceData(
        Gazetteer gazetteer, OffenceList offences, ImmutableArray<DefinitionBreak> breaks,
        FrozenDictionary<(int, string), ReferenceValue> population, FrozenDictionary<(string, Period), ReferenceValue> recorded,
        FrozenDictionary<(string, string, Period), ReferenceValue> byCode,
        ImmutableArray<ReferenceSource> sources, string fingerprint)
    {
        (Gazetteer, Offences, Breaks, Sources, Fingerprint) = (gazetteer, offences, breaks, sources, fingerprint);
        (this.population, this.recorded, this.byCode) = (population, recorded, byCode);
    }

    /// <summary>Forces and areas.</summary>
    public Gazetteer Gazetteer { get; }

    /// <summary>Offences.</summary>
    public OffenceList Offences { get; }

    /// <summary>Definition breaks, by date.</summary>
    public ImmutableArray<DefinitionBreak> Breaks { get; }

    /// <summary>The tables read, each with its source and licence.</summary>
    public ImmutableArray<ReferenceSource> Sources { get; }

    /// <summary>SHA-256 over all tables: where it is the same, so are the reference data.</summary>
    public string Fingerprint { get; }

    /// <summary>
    /// Residents under 18 of a force at the mid-year inside <paramref name="period"/> (30 June 2018 for 2018/19 and for 2018);
    /// null for other kinds of period and where the statistics have a gap, which is no zero.
    /// </summary>
    public ReferenceValue? Under18(Force force, Period period)
    {
        ArgumentNullException.ThrowIfNull(force);
        return period.Kind is PeriodKind.FinancialYear or PeriodKind.CalendarYear
            ? population.GetValueOrDefault((period.Start.Year, force.Code))
            : null;
    }

    /// <summary>Recorded sexual offences against children of a force in a period, or null where they are not held.</summary>
    public ReferenceValue? RecordedAgainstChildren(Force force, Period period)
    {
        ArgumentNullException.ThrowIfNull(force);
        return recorded.GetValueOrDefault((force.Id, period));
    }

    /// <summary>Recorded offences of one code (<c>88A</c>) of a force in a period, or null where they are not held.</summary>
    public ReferenceValue? Recorded(Force force, string code, Period period)
    {
        ArgumentNullException.ThrowIfNull(force);
        return byCode.GetValueOrDefault((force.Id, code, period));
    }

    /// <summary>Reads all tables; of a table that stands in several folders the first is taken.</summary>
    /// <exception cref="ReferenceException">A table is missing or wrong: names the file and the line.</exception>
    public static ReferenceData Load(params IReadOnlyList<string> folders)
    {
        var sources = ImmutableArray.CreateBuilder<ReferenceSource>();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        ReferenceTable Table(string file, params ReadOnlySpan<string> columns)
        {
            var path = folders.Select(f => Path.Combine(f, file)).FirstOrDefault(File.Exists)
                ?? throw new ReferenceException(file, 1, $"the reference table is missing; looked in {string.Join(" and ", folders)}.");
            var text = File.ReadAllText(path);
            hash.AppendData(Encoding.UTF8.GetBytes(text));
            using var reader = new StringReader(text);
            var table = ReferenceTable.Read(file, reader, columns);
            sources.Add(new ReferenceSource(file, table.Source, table.Licence));
            return table;
        }

        var forces = ReferenceReading.Forces(Table("forces.csv", "id", "name", "short_name", "nation"));
        var areas = ReferenceReading.Areas(Table("areas.csv", "code", "name", "kind", "members"), forces);
        var offences = ReferenceReading.Offences(Table("offences.csv", "code", "name", "part_of", "same_as"));
        var gazetteer = new Gazetteer(forces, areas);
        var people = Table("population-under-18.csv", "mid_year", "ons_code", "under_18", "source");
        var crimes = Table("recorded-child-offences.csv", "force_id", "period", "offences");
        var breaks = ReferenceReading.Breaks(Table("definition-breaks.csv", "date", "measure", "what", "source"), gazetteer);

        // Fictional forces have none of the real ones' offences: the table is that of the folder which has the forces, or none.
        const string ByCode = "recorded-grooming-offences.csv";
        var byCode = !File.Exists(Path.Combine(folders.First(f => File.Exists(Path.Combine(f, "forces.csv"))), ByCode))
            ? []
            : ReferenceReading.RecordedByCode(Table(ByCode, "force_id", "code", "period", "offences"), gazetteer);
        return new ReferenceData(
            gazetteer, offences, breaks,
            ReferenceReading.Population(people, gazetteer).ToFrozenDictionary(),
            ReferenceReading.Recorded(crimes, gazetteer).ToFrozenDictionary(),
            byCode.ToFrozenDictionary(),
            sources.ToImmutable(), Convert.ToHexStringLower(hash.GetHashAndReset()));
    }
}

/// <summary>A reference table with its source and licence lines.</summary>
public sealed record ReferenceSource(string File, string Source, string Licence);

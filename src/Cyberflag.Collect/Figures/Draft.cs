using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>
/// A number as it stands, with what its own headings or words tell of it, before the text around it fills what is missing. Each doubt
/// is a reason why a person has to look.
/// </summary>
internal sealed class Draft
{
    /// <summary>Name of the dimension of offences among <see cref="Dimensions"/>.</summary>
    public const string OffenceDimension = "offence";

    /// <summary>Place within the document.</summary>
    public required string Locator { get; init; }

    /// <summary>The text that stands there.</summary>
    public required string Raw { get; init; }

    /// <summary>What it is as a number.</summary>
    public required CellValue Value { get; init; }

    /// <summary>How many passages stand before it.</summary>
    public required int Before { get; init; }

    /// <summary>How many passages stand before the list of which it is a line; the same as <see cref="Before"/> where it is of none.</summary>
    public int Head { get => head ?? Before; init => head = value; }

    private readonly int? head;

    /// <summary>Where in its passage it begins; 0 in a table.</summary>
    public int Start { get; init; }

    /// <summary>The question that it answers, or null.</summary>
    public string? Question { get; set; }

    /// <summary>The area that its own words name, or null.</summary>
    public string? Area { get; set; }

    /// <summary>True where the area of its sentence is a region, a nation or a set of forces, which may be named for another reason.</summary>
    public bool NamesRegion { get; set; }

    /// <summary>The period that its own words name, or null.</summary>
    public PeriodMention? Period { get; set; }

    /// <summary>The offence that its own words name, or null.</summary>
    public OffenceMention? Offence { get; set; }

    /// <summary>True where its table has offences of its own, so that none is taken from the text around.</summary>
    public bool HasOffences { get; set; }

    /// <summary>True where its list has periods of its own, so that none is taken from the text around.</summary>
    public bool HasPeriods { get; set; }

    /// <summary>The unit that its own words name, or null.</summary>
    public CountingUnit? Unit { get; set; }

    /// <summary>True where its headings are people's characteristics and nothing says whose.</summary>
    public bool CountsPeople { get; set; }

    /// <summary>True for a number of the flag, whose heading does not name it again.</summary>
    public bool IsFlagged { get; set; }

    /// <summary>True where its table counts the flagged ones beside it, so that it counts them all.</summary>
    public bool IsBesideFlag { get; set; }

    /// <summary>True where a heading says whose characteristics they are, as a table of offences by age of victim does too.</summary>
    public bool NamesPeople { get; set; }

    /// <summary>The number of which it is a part, as its sentence names it, or null.</summary>
    public long? WholeNumber { get; set; }

    /// <summary>True for a part whose words say nothing but which part it is.</summary>
    public bool IsClearPart { get; set; }

    /// <summary>The number of which it is a part and whose surroundings are its own, or null.</summary>
    public Draft? Whole { get; set; }

    /// <summary>Its own words: headings, labels, the sentence.</summary>
    public string Words { get; set; } = "";

    /// <summary>The parts by dimension; a null value is the total of the dimension.</summary>
    public SortedDictionary<string, string?> Dimensions { get; } = new(StringComparer.Ordinal);

    /// <summary>True for a number that is printed as a total.</summary>
    public bool IsTotal { get; set; }

    /// <summary>The marks of notes that its headings and labels carry: <c>*</c>, <c>1</c>.</summary>
    public SortedSet<string> Marks { get; } = new(StringComparer.Ordinal);

    /// <summary>Why a person has to look at it.</summary>
    public List<string> Doubts { get; } = [];

    /// <summary>Other readings that were possible.</summary>
    public List<string> Alternatives { get; } = [];

    /// <summary>Adds a doubt, if there is one and it is not known already.</summary>
    public void Doubt(string? why)
    {
        if (why is not null && !Doubts.Contains(why))
        {
            Doubts.Add(why);
        }
    }

    /// <summary>The parts that are not totals, as a breakdown.</summary>
    public Breakdown Breakdown => Breakdown.Of(Dimensions.Where(d => d.Value is not null && d.Key != OffenceDimension)
        .Select(d => (d.Key, Clean(d.Value!))).ToImmutableArray());

    private static string Clean(string value) => value.Replace(';', ',');
}

using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Cyberflag.Vocabulary;

/// <summary>
/// Which part of a total a number is: dimensions with their values (<c>age=12-15;sex=female</c>), ordered by dimension.
/// Empty for the whole. Two breakdowns are equal where their canonical texts are.
/// </summary>
public readonly record struct Breakdown : IComparable<Breakdown>
{
    private readonly string? canonical;

    private Breakdown(string canonical) => this.canonical = canonical;

    /// <summary>The whole, not broken down.</summary>
    public static Breakdown Whole => default;

    /// <summary>True for the whole.</summary>
    public bool IsWhole => string.IsNullOrEmpty(canonical);

    /// <summary>The dimensions and their values, ordered by dimension.</summary>
    public ImmutableArray<(string Dimension, string Value)> Parts => IsWhole
        ? []
        : [.. canonical!.Split(';').Select(p => p.Split('=', 2)).Select(p => (p[0], p[1]))];

    /// <summary>In words for readers: <c>age 12-15, sex female</c>; empty for the whole.</summary>
    public string Words => canonical is null ? "" : WordsOf(canonical);

    /// <summary>A breakdown of those dimensions, in any order.</summary>
    /// <exception cref="ArgumentException">A dimension stands twice, or a name holds <c>;</c> or <c>=</c>.</exception>
    public static Breakdown Of(params IEnumerable<(string Dimension, string Value)> parts)
    {
        var ordered = parts.OrderBy(p => p.Dimension, StringComparer.Ordinal).ToList();
        if (ordered.Exists(p => p.Dimension.AsSpan().IndexOfAny(";=") >= 0 || p.Value.Contains(';', StringComparison.Ordinal) || p.Dimension.Length == 0)
            || ordered.DistinctBy(p => p.Dimension).Count() != ordered.Count)
        {
            throw new ArgumentException("A breakdown names each dimension once, and a name holds neither ';' nor '='.");
        }

        return new Breakdown(string.Join(';', ordered.Select(p => $"{p.Dimension}={p.Value}")));
    }

    /// <summary>The value of a dimension, or null where the breakdown is not by it.</summary>
    public string? this[string dimension] => Parts.FirstOrDefault(p => p.Dimension == dimension).Value;

    /// <inheritdoc/>
    public int CompareTo(Breakdown other) => string.CompareOrdinal(ToString(), other.ToString());

    /// <summary>True where the two name the same parts; the whole equals the whole.</summary>
    public bool Equals(Breakdown other) => ToString() == other.ToString();

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>Canonical text; empty for the whole.</summary>
    public override string ToString() => canonical ?? "";

    /// <summary>Reads <c>age=12-15;sex=female</c>; empty text is the whole.</summary>
    /// <exception cref="FormatException">The text is not of that form.</exception>
    public static Breakdown Parse(string text) => TryParse(text, out var breakdown)
        ? breakdown
        : throw new FormatException($"'{text}' is not a breakdown such as age=12-15;sex=female.");

    /// <summary>Reads <c>age=12-15;sex=female</c>; false where the text is not of that form.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Breakdown breakdown)
    {
        breakdown = default;
        if (text is null)
        {
            return false;
        }

        if (text.Length == 0)
        {
            return true;
        }

        var parts = text.Split(';').Select(p => p.Split('=', 2)).ToList();
        if (parts.Exists(p => p.Length != 2 || p[0].Length == 0) || parts.DistinctBy(p => p[0]).Count() != parts.Count)
        {
            return false;
        }

        breakdown = Of(parts.Select(p => (p[0], p[1])));
        return true;
    }

    // The first '=' after each ';' parts a name from its value, which may hold others.
    private static string WordsOf(string canonical) => string.Create(canonical.Length + canonical.AsSpan().Count(';'), canonical, static (words, text) =>
    {
        var (at, isName) = (0, true);
        foreach (var letter in text)
        {
            if (letter == ';')
            {
                words[at++] = ',';
                words[at++] = ' ';
                isName = true;
            }
            else
            {
                words[at++] = letter == '=' && isName ? ' ' : letter;
                isName &= letter != '=';
            }
        }
    });
}

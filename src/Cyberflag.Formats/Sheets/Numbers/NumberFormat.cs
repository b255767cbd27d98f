namespace Cyberflag.Formats;

/// <summary>
/// A number format of a workbook: whether its numbers are dates, and how a reader sees them. What is rare (fractions) is written as
/// General; nothing that it writes changes the stored number.
/// </summary>
internal sealed class NumberFormat
{
    private readonly List<FormatSection> sections;
    private readonly bool is1904;

    private NumberFormat(List<FormatSection> sections, bool is1904)
    {
        (this.sections, this.is1904) = (sections, is1904);
        Kind = !sections[0].IsDate ? CellKind.Number
            : DateFormat.HasDay(sections[0].Tokens) ? CellKind.Date
            : CellKind.Text;
        MayHide = sections.Take(3).Any(s => !s.AlwaysShows);
    }

    /// <summary>What its numbers are: numbers, dates, or text for a time of day or a length of time.</summary>
    public CellKind Kind { get; }

    /// <summary>True where texts are not shown: the fourth section is there and empty.</summary>
    public bool HidesText => sections.Count > 3 && sections[3].Tokens.Count == 0;

    /// <summary>True where some numbers may not be shown at all.</summary>
    public bool MayHide { get; }

    /// <summary>Reads a format code; whatever is written, some format comes of it.</summary>
    public static NumberFormat Parse(string code, bool is1904) =>
        new([.. SplitSections(code.Length > 1024 ? "General" : code).Select(s => new FormatSection(s))], is1904);

    /// <summary>What the number is: a date only where it is one of the calendar.</summary>
    public CellKind KindOf(double number) =>
        Kind == CellKind.Date && DateFormat.Date(number, is1904) is null ? CellKind.Number : Kind;

    /// <summary>The text of a cell: a date as <c>2018-04-01</c> and its time where it has one, a number as it is shown.</summary>
    public string Text(double number) => Kind == CellKind.Date && DateFormat.Date(number, is1904) is { } date
        ? DateFormat.Canonical(date, sections[0].Tokens)
        : Shown(number);

    /// <summary>As the sheet displays it: <c>Apr-18</c>, <c>1,234</c>, <c>21.8%</c>, without the spaces that align it.</summary>
    public string Shown(double number)
    {
        if (Kind != CellKind.Number)
        {
            return DateFormat.Date(number, is1904) is { } date ? DateFormat.Shown(date, number, sections[0].Tokens).Trim() : GeneralFormat.Text(number);
        }

        var index = SectionOf(number);
        var section = sections[index];
        var isMinusWritten = index == 1 && section.Condition is null || section.Condition is { Comparison: "<" or "<=", Bound: <= 0 };
        var text = section.Tokens is [{ Kind: TokenKind.Text }] ? GeneralFormat.Text(Math.Abs(number)) : section.Write(Math.Abs(number));
        var isZero = section.HasDigits && !text.AsSpan().ContainsAnyInRange('1', '9');
        return ((number < 0 && !isMinusWritten && !isZero && text.Length > 0 ? "-" : "") + text.Trim()).Trim();
    }

    /// <summary>Positive; negative; zero — unless a section states a condition of its own.</summary>
    private int SectionOf(double number)
    {
        var numeric = sections[..Math.Min(sections.Count, 3)];
        if (numeric.Exists(s => s.Condition is not null))
        {
            var index = numeric.FindIndex(s => s.Condition?.Holds(number) ?? false);
            var other = numeric.FindIndex(s => s.Condition is null);
            return index >= 0 ? index : Math.Max(0, other);
        }

        return numeric.Count == 1 || number > 0 ? 0
            : number < 0 ? 1
            : numeric.Count > 2 ? 2 : 0;
    }

    private static List<string> SplitSections(string code)
    {
        var (sections, start, isQuoted) = (new List<string>(), 0, false);
        for (var i = 0; i < code.Length; i++)
        {
            isQuoted ^= code[i] == '"';
            if (!isQuoted && code[i] is '\\' or '_' or '*')
            {
                i++;
            }
            else if (!isQuoted && code[i] == ';')
            {
                sections.Add(code[start..i]);
                start = i + 1;
            }
        }

        sections.Add(code[Math.Min(start, code.Length)..]);
        return sections;
    }
}

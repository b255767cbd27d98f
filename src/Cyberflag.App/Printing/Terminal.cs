using Spectre.Console;

namespace Cyberflag.App.Printing;

/// <summary>
/// Standard output for people. Tables fit the width of the terminal; where the output goes to a file or another program they are
/// 120 characters wide, or as wide as the environment's COLUMNS says.
/// </summary>
internal sealed class Terminal
{
    private const int WidthOfFiles = 120;

    private readonly IAnsiConsole console;

    private Terminal(IAnsiConsole console) => this.console = console;

    /// <summary>Standard output.</summary>
    public static Terminal Out { get; } = Create();

    /// <summary>How many characters fit on a line.</summary>
    public int Width => console.Profile.Width;

    public void Line(string text = "") => console.WriteLine(Safe(text));

    /// <summary>A line as it is, however long.</summary>
    public void Unbroken(string text) => console.Profile.Out.Writer.WriteLine(Safe(text));

    public void Heading(string text)
    {
        console.WriteLine();
        console.Write(new Text(Safe(text), new Style(decoration: Decoration.Bold)));
        console.WriteLine();
    }

    /// <summary>Stretches of text of several styles, one after the other, broken at spaces to the width.</summary>
    public void Runs(IEnumerable<(string Text, Style Style)> runs)
    {
        var paragraph = new Paragraph();
        foreach (var (text, style) in runs)
        {
            paragraph.Append(text, style);
        }

        console.Write(paragraph);
        console.WriteLine();
    }

    /// <summary>A paragraph, broken at spaces to the width.</summary>
    public void Paragraph(string text) => console.Write(new Padder(new Text(Safe(text)), new Padding(0, 0, 0, 0)));

    /// <summary>
    /// A table; the first column is never broken; a heading that begins with a space sets its column to the right. A table with numbers
    /// that is wider than the terminal is printed in parts, each with the first column: a number is never broken over two lines.
    /// </summary>
    public void Table(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        var all = rows.ToList();
        foreach (var columns in Parts(headings, all))
        {
            Table(columns, headings, all);
        }
    }

    /// <summary>
    /// What comes from outside (a subject, a name of a file) without the characters that command a terminal or turn the direction of writing: each
    /// is shown as the replacement character.
    /// </summary>
    internal static string Safe(string text) => !text.Any(IsCommand) ? text : string.Concat(text.Select(c => IsCommand(c) ? '\uFFFD' : c));

    private static bool IsCommand(char c) => (char.IsControl(c) && c is not ('\n' or '\r' or '\t')) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private void Table(List<int> columns, IReadOnlyList<string> headings, List<IReadOnlyList<string>> rows)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var i in columns)
        {
            var column = new TableColumn(new Text(Safe(headings[i].TrimStart()))) { NoWrap = i == 0, Padding = new Padding(0, i == columns[^1] ? 0 : 1) };
            table.AddColumn(headings[i].StartsWith(' ') ? column.RightAligned() : column);
        }

        foreach (var row in rows)
        {
            table.AddRow(columns.Select(i => (Spectre.Console.Rendering.IRenderable)new Text(Safe(row[i]))).ToArray());
        }

        console.Write(table);
    }

    private List<List<int>> Parts(IReadOnlyList<string> headings, List<IReadOnlyList<string>> rows)
    {
        var part = Enumerable.Range(0, headings.Count).ToList();
        if (!headings.Any(h => h.StartsWith(' ')))
        {
            return [part];
        }

        const int Border = 2;
        var widths = part.Select(i => 1 + rows.Select(r => r[i].Length).Append(headings[i].Split(' ').Max(w => w.Length)).Max()).ToList();
        var parts = new List<List<int>>();
        var width = int.MaxValue / 2;
        foreach (var i in part.Skip(1))
        {
            if (width + widths[i] + Border > Width)
            {
                parts.Add([0]);
                width = widths[0];
            }

            parts[^1].Add(i);
            width += widths[i];
        }

        return parts;
    }

    private static Terminal Create()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Out) });
        if (Console.IsOutputRedirected)
        {
            console.Profile.Width = int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), out var columns) && columns >= 40 ? columns : WidthOfFiles;
        }

        return new Terminal(console);
    }
}

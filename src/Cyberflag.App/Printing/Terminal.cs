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

    public void Line(string text = "") => console.WriteLine(text);

    public void Heading(string text)
    {
        console.WriteLine();
        console.Write(new Text(text, new Style(decoration: Decoration.Bold)));
        console.WriteLine();
    }

    /// <summary>A paragraph, broken at spaces to the width.</summary>
    public void Paragraph(string text) => console.Write(new Padder(new Text(text), new Padding(0, 0, 0, 0)));

    /// <summary>A table; the first column is never broken; a heading that begins with a space sets its column to the right.</summary>
    public void Table(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = new Table().Border(TableBorder.Simple);
        for (var i = 0; i < headings.Count; i++)
        {
            var column = new TableColumn(new Text(headings[i].TrimStart())) { NoWrap = i == 0, Padding = new Padding(0, i == headings.Count - 1 ? 0 : 1) };
            table.AddColumn(headings[i].StartsWith(' ') ? column.RightAligned() : column);
        }

        foreach (var row in rows)
        {
            table.AddRow(row.Select(c => (Spectre.Console.Rendering.IRenderable)new Text(c)).ToArray());
        }

        console.Write(table);
    }

    public void Tree(Tree tree) => console.Write(tree);

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

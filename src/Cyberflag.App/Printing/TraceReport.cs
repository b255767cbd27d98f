using Cyberflag.Vocabulary;

namespace Cyberflag.App.Printing;

/// <summary>A trace as a tree, with the raw text of the sources: for the team, not for publication.</summary>
internal static class TraceReport
{
    public static void Write(Terminal terminal, TraceStep step)
    {
        Write(terminal, step, "", "");
    }

    /// <summary>Ids that begin like the one asked for, as a hint.</summary>
    public static string Nearest(FigureSet figures, string id)
    {
        var start = string.Join('/', id.Split('/').Take(2));
        var near = figures.Figures.Select(f => f.Id).Where(i => i.StartsWith(start, StringComparison.Ordinal)).Take(5).ToList();
        return near.Count > 0 ? $" Among those of its area and period: {string.Join(", ", near)}; '{Calls.Program} figures SURVEY --json' lists all." : $" '{Calls.Program} figures SURVEY --json' lists the ids.";
    }

    // Lines are left whole, so that an address can be copied.
    private static void Write(Terminal terminal, TraceStep step, string first, string rest)
    {
        var lines = Line(step).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            terminal.Unbroken($"{(i == 0 ? first : rest)}{lines[i]}");
        }

        for (var i = 0; i < step.Children.Length; i++)
        {
            var isLast = i == step.Children.Length - 1;
            Write(terminal, step.Children[i], $"{rest}{(isLast ? "└── " : "├── ")}", $"{rest}{(isLast ? "    " : "│   ")}");
        }
    }

    private static string Line(TraceStep step)
    {
        var text = $"{step.Title}: {step.Value}";
        text = step.Formula.Length > 0 ? $"{text} ({step.Formula})" : text;
        if (step.Source is not { } source)
        {
            return text;
        }

        var place = $"{source.Document} {source.Locator}, says '{source.Raw}', {step.KnownOn?.Label}";
        return source.Citation is { } citation ? $"{text}\n{citation.Publication}, {step.KnownOn?.Label}: {citation.Link}\n{place}" : $"{text}\n{place}";
    }
}

using Cyberflag.Vocabulary;
using Spectre.Console;

namespace Cyberflag.App.Printing;

/// <summary>A trace as a tree, with the raw text of the sources: for the team, not for publication.</summary>
internal static class TraceReport
{
    public static void Write(Terminal terminal, TraceStep step)
    {
        var tree = new Tree(new Text(Line(step)));
        Add(tree, step);
        terminal.Tree(tree);
    }

    /// <summary>Ids that begin like the one asked for, as a hint.</summary>
    public static string Nearest(FigureSet figures, string id)
    {
        var start = string.Join('/', id.Split('/').Take(2));
        var near = figures.Figures.Select(f => f.Id).Where(i => i.StartsWith(start, StringComparison.Ordinal)).Take(5).ToList();
        return near.Count > 0 ? $" There are: {string.Join(", ", near)}." : " 'cyberflag figures SURVEY --json' lists the ids.";
    }

    private static void Add(IHasTreeNodes parent, TraceStep step)
    {
        foreach (var child in step.Children)
        {
            Add(parent.AddNode(new Text(Line(child))), child);
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

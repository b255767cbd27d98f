using System.Collections.Immutable;
using Cyberflag.Formats;

namespace Cyberflag.Collect;

/// <summary>Parts a document into passages and tables, in reading order.</summary>
internal sealed class Outline
{
    private readonly List<Passage> passages = [];
    private readonly List<Table> tables = [];
    private Table? last;
    private string? question;
    private bool isAsked;

    /// <summary>The passages so far.</summary>
    public ImmutableArray<Passage> Passages => [.. passages];

    /// <summary>The tables so far.</summary>
    public ImmutableArray<Table> Tables => [.. tables];

    /// <summary>Adds the blocks of a document, then its attachments.</summary>
    /// <param name="content">The document.</param>
    /// <param name="prefix">Name of the attachment and <c>!</c>, or empty.</param>
    /// <param name="skip">How many lines at its beginning are no part of it.</param>
    public void Add(Content content, string prefix, int skip)
    {
        (question, isAsked, last) = (null, false, null);
        foreach (var block in content.Blocks)
        {
            switch (block)
            {
                case TextBlock text:
                    AddLines([.. text.Lines.Skip(skip)], prefix);
                    skip = Math.Max(0, skip - text.Lines.Length);
                    break;
                case GridBlock grid:
                    AddGrid(grid.Grid, prefix);
                    break;
                default:
                    throw new InvalidOperationException($"A block of the kind {block.GetType().Name} cannot be read.");
            }
        }

        foreach (var (name, attachment) in content.Attachments)
        {
            Add(attachment, $"{prefix}{name}!", 0);
        }
    }

    private void AddLines(ImmutableArray<Line> text, string prefix)
    {
        var lines = Interleaved.Apart(text);
        var at = 0;
        foreach (var found in TextTables.Find(lines, prefix))
        {
            AddPassages(lines[at..found.First], prefix);
            tables.Add(found.Table with { Before = passages.Count, Question = question });
            (at, isAsked) = (found.Last + 1, false);
        }

        AddPassages(lines[at..], prefix);
    }

    private void AddPassages(IEnumerable<Line> lines, string prefix)
    {
        foreach (var group in Collect.Passages.Group(lines))
        {
            AddPassage(Passage.Of(group, prefix));
        }
    }

    private void AddGrid(Grid grid, string prefix)
    {
        var isSheet = grid.Address == GridAddress.Sheet;
        var first = isSheet ? passages.Count : 0;
        if (isSheet)
        {
            (question, isAsked) = (null, false);
            foreach (var name in SheetName.Of(grid, prefix))
            {
                AddPassage(name.InSheet());
            }
        }

        // The name of the sheet stands above its first table only.
        var (top, isFirst) = (first, true);
        var before = last;
        last = null;
        foreach (var part in GridTables.Split(grid, prefix, before))
        {
            top = part.Above.IsEmpty || isFirst ? top : passages.Count;
            isFirst = false;
            foreach (var passage in part.Above.Select(p => isSheet || grid.Name.Length == 0 ? p.InSheet() : p))
            {
                // The notes below a table are numbered, and answer no question.
                if (part.Table is null && isSheet)
                {
                    passages.Add(passage.In(question, isAsked));
                }
                else
                {
                    AddPassage(passage);
                }
            }

            if (part.Table is { } table)
            {
                tables.Add(table with { Before = passages.Count, Question = question, First = first, Titles = isSheet ? passages.Count - top : 0 });
                last = table;
            }
        }
    }

    private void AddPassage(Passage passage)
    {
        question = QuestionMarker.Number(passage.Text) ?? question;
        isAsked = QuestionMarker.Asks(passage.Text) ?? isAsked;
        passages.Add(passage.In(question, isAsked));
    }
}

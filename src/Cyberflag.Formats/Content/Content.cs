using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Formats;

/// <summary>A stretch of a document, in reading order: lines of text or a table.</summary>
public abstract record Block;

/// <summary>A line of text.</summary>
/// <param name="Number">
/// Its number from 1: in the document, of the file for plain text, counted through the visible text for HTML; on its page where it has one.
/// </param>
/// <param name="Text">Its text, without the line end.</param>
/// <param name="Page">The number of its page from 1; 0 where the format has no pages.</param>
public readonly record struct Line(int Number, string Text, int Page = 0)
{
    /// <summary>The place of a part of the line, in UTF-16 units from its start: <c>l.12:8-11</c>, on a page <c>p.1/l.12:8-11</c>.</summary>
    public string Locator(int start, int end) => $"{(Page > 0 ? $"p.{Page}/" : "")}l.{Number}:{start}-{end}";
}

/// <summary>Lines of text that belong together.</summary>
public sealed record TextBlock(ImmutableArray<Line> Lines) : Block;

/// <summary>A table.</summary>
public sealed record GridBlock(Grid Grid) : Block;

/// <summary>A page whose text may be wrong.</summary>
/// <param name="Number">Its number from 1.</param>
/// <param name="Why">Why, as a clause: <c>the text was recognised from a picture</c>.</param>
public readonly record struct DoubtfulPage(int Number, string Why);

/// <summary>
/// What a document holds, whatever its format: blocks in reading order, attachments, and findings about what could not be
/// read. Reading never throws for bad bytes: what is wrong is a finding.
/// </summary>
public sealed record Content
{
    /// <summary>Media type by content, not by name: <c>text/csv</c>.</summary>
    public required string MediaType { get; init; }

    /// <summary>Text and tables, in reading order.</summary>
    public ImmutableArray<Block> Blocks { get; init; } = [];

    /// <summary>Documents within the document, with their names; their places begin with that name and <c>!</c>.</summary>
    public ImmutableArray<(string Name, Content Content)> Attachments { get; init; } = [];

    /// <summary>The pages whose text may be wrong: each of their figures waits for a person.</summary>
    public ImmutableArray<DoubtfulPage> Doubtful { get; init; } = [];

    /// <summary>Sender of a mail, as its header gives it; otherwise null.</summary>
    public string? Sender { get; init; }

    /// <summary>Subject of a mail or title of a page; otherwise null.</summary>
    public string? Title { get; init; }

    /// <summary>Date of a mail, by its own clock; otherwise null.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>What a person should know: broken parts, hidden parts, limits reached.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];
}

using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Check;

/// <summary>
/// A text to check: its words as given, the day on which it was published where that is known, and its sentences. A head of lines
/// such as <c>date: 2019-06-25</c> before a blank line is no part of what it says.
/// </summary>
public sealed partial record Article
{
    private Article()
    {
    }

    /// <summary>Name of the file, for readers.</summary>
    public required string File { get; init; }

    /// <summary>The whole text as given; all spans count in it, in UTF-16 units.</summary>
    public required string Text { get; init; }

    /// <summary>True where the text was taken out of a document, in whose bytes its places do not count.</summary>
    public bool IsTakenOut { get; init; }

    /// <summary>When it was published: a day, a month or a year; null where nothing says.</summary>
    public KnownOn? Published { get; init; }

    /// <summary>Who published it, by the head of the text; null where that does not say.</summary>
    public string? Publisher { get; init; }

    /// <summary>Its sentences, in order.</summary>
    public required ImmutableArray<Sentence> Sentences { get; init; }

    /// <summary>Divides a text into its sentences.</summary>
    /// <param name="file">Its name.</param>
    /// <param name="text">Its words.</param>
    /// <param name="published">When it was published; null to take it from the head of the text.</param>
    public static Article Of(string file, string text, KnownOn? published = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var head = Head().Match(text);
        if (published is null && head.Success && HeadDate().Match(head.Value) is { Success: true } date && KnownOn.TryParse(date.Groups["date"].Value, out var known))
        {
            published = known;
        }

        // A day of another age is a slip of the head or of the file's own record: nothing was published then.
        published = published is { } day && (day.Earliest.Year < 1900 || day.Latest.Year > 2200) ? null : published;

        return new Article { File = file, Text = text, Published = published, Publisher = head.Success && HeadPublisher().Match(head.Value) is { Success: true } by ? by.Groups["name"].Value.Trim() : null, Sentences = SentenceSplit.Of(text, head.Success ? head.Length : 0) };
    }

    // Lines of known names are a head even alone and without the blank line; of other names, two lines or more before one.
    [GeneratedRegex(@"\A\uFEFF?\s*(?:(?:[A-Za-z][A-Za-z ]{1,20}:[^\r\n]*\r?\n){2,}[ \t]*\r?\n|(?:(?i:title|headline|date|published|updated|source|outlet|publication|publisher|release|note|author|byline|url|link)[ \t]*:[^\r\n]*(?:\r?\n|\z))+)")]
    private static partial Regex Head();

    [GeneratedRegex(@"^[\uFEFF \t]*(?:date|published)[ \t]*:\s*(?<date>[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?)", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex HeadDate();

    [GeneratedRegex(@"^[\uFEFF \t]*(?:outlet|publication|publisher|author|byline)[ \t]*:(?<name>[^\r\n]*)", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex HeadPublisher();
}

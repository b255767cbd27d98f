using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>
/// The notes of a text that has lost its superscripts: where a note <c>1 Includes attempts</c> stands below, <c>521</c> may be 52 with the mark of that
/// note.
/// </summary>
internal sealed partial class NoteMarks
{
    private readonly ImmutableArray<(char Mark, int At)> notes;

    private NoteMarks(ImmutableArray<(char, int)> notes) => this.notes = notes;

    /// <summary>The notes of a document; lines of numbered questions are none.</summary>
    public static NoteMarks Of(DocumentText text) => new(
    [
        .. text.Passages.Select((p, i) => (Match: Note().Match(p.Text), At: i)).Where(n => n.Match.Success).Select(n => (n.Match.Groups["mark"].Value[0], n.At)),
    ]);

    /// <summary>Why a number may end in the mark of a note below it, or null.</summary>
    public string? Doubt(Draft draft) =>
        draft.Raw.Length > 1 && char.IsDigit(draft.Raw[0]) && notes.Any(n => n.At >= draft.Before && n.Mark == draft.Raw[^1])
            ? $"its last digit may be the mark of note {draft.Raw[^1]}"
            : null;

    [GeneratedRegex(@"^\s*(?:note\s*)?\(?(?<mark>[1-9])\)?\s+(?![\d.,:)])[A-Z][a-z]+\s+\w+.*(?<![\d?])$", RegexOptions.CultureInvariant)]
    private static partial Regex Note();
}

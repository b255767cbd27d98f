using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Cyberflag.Request;

/// <summary>A letter as it is to be sent.</summary>
/// <param name="Subject">One line.</param>
/// <param name="Body">The text, with line feeds.</param>
public sealed record Letter(string Subject, string Body);

/// <summary>
/// A letter with names in braces for what differs from force to force: <c>{force}</c>, <c>{reference}</c>. Its first line is
/// <c>Subject: …</c>, then a blank line, then the body. A brace is written twice to stand for itself.
/// </summary>
public sealed partial class LetterTemplate
{
    private readonly string subject;
    private readonly string body;

    private LetterTemplate(string subject, string body) => (this.subject, this.body) = (subject, body);

    /// <summary>The names of all that the template leaves open.</summary>
    public ImmutableArray<string> Names => [.. Open().Matches($"{subject}\n{body}").Select(m => m.Groups["name"].Value).Where(n => n.Length > 0).Distinct()];

    /// <summary>Reads a template.</summary>
    /// <exception cref="FormatException">It has no subject line, or no text.</exception>
    public static LetterTemplate Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n', 2);
        const string Subject = "Subject:";
        return !lines[0].StartsWith(Subject, StringComparison.OrdinalIgnoreCase) ? throw new FormatException("the first line is not 'Subject: …'")
            : lines.Length < 2 || string.IsNullOrWhiteSpace(lines[1]) ? throw new FormatException("there is no text below the subject")
            : new LetterTemplate(lines[0][Subject.Length..].Trim(), lines[1].Trim() + "\n");
    }

    /// <summary>The letter with everything in its place. A value of nothing takes the blank line after it along.</summary>
    /// <exception cref="FormatException">The template names something that there is not.</exception>
    public Letter Fill(IReadOnlyDictionary<string, string> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (Names.FirstOrDefault(n => !values.ContainsKey(n)) is { } unknown)
        {
            throw new FormatException($"'{{{unknown}}}' is none of {string.Join(", ", values.Keys.Order(StringComparer.Ordinal).Select(k => $"{{{k}}}"))}");
        }

        string Filled(string text) => Open().Replace(text, m => m.Value is "{{" or "}}" ? m.Value[..1] : values[m.Groups["name"].Value]);
        return new Letter(Filled(subject).ReplaceLineEndings(" "), BlankLines().Replace(Filled(body), "\n\n"));
    }

    /// <summary>The text as a letter, with nothing to fill in: a draft that a person has approved is sent word for word.</summary>
    public Letter Verbatim() => new(subject, body);

    [GeneratedRegex(@"\{\{|\}\}|\{(?<name>[A-Za-z]+)\}")]
    private static partial Regex Open();

    [GeneratedRegex(@"\n[ \t]*\n(?:[ \t]*\n)+")]
    private static partial Regex BlankLines();
}

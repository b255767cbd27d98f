using System.Collections.Immutable;
using Cyberflag.Check;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>Texts checked together, with what a person should know of the files.</summary>
public sealed record TextsChecked(ImmutableArray<CheckedText> Texts, ImmutableArray<Finding> Findings)
{
    /// <summary>True where a claim should not be printed as it is.</summary>
    public bool HasFailing => Texts.Any(t => t.Claims.Any(c => VerdictWords.Fails(c.Judgement.Verdict)));
}

/// <summary>Reads texts from files, checks them, and warns where they contradict each other.</summary>
public static class TextsCheck
{
    /// <summary>The largest text that is checked, in bytes; a larger file is a finding.</summary>
    private const int Largest = 4 * 1024 * 1024;

    /// <summary>Checks texts, each with the corrections that lie beside it.</summary>
    /// <param name="texts">Names and bytes.</param>
    /// <param name="corrections">Gives the text of the corrections file for a text's name, or null where there is none.</param>
    /// <param name="figures">The figures to check against.</param>
    /// <param name="reference">Forces and areas, and the days from which a measure counts something else.</param>
    public static TextsChecked Of(IEnumerable<(string Name, ReadOnlyMemory<byte> Bytes)> texts, Func<string, string?> corrections, FigureTable figures, ReferenceData reference)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(corrections);
        var check = new TextCheck(figures, reference);
        var done = new List<CheckedText>();
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var (name, bytes) in texts)
        {
            if (bytes.Length > Largest)
            {
                findings.Add(new Finding("K-021", Severity.Error, $"The text has {bytes.Length / (1024 * 1024)} MB and is not checked; the most is {Largest / (1024 * 1024)} MB.", name, "Check the article alone."));
                done.Add(new CheckedText(Article.Of(name, "", null), []));
                continue;
            }

            var (article, found) = TextFile.Read(name, bytes);
            findings.AddRange(found);
            if (article is null)
            {
                done.Add(new CheckedText(Article.Of(name, "", null), [])); // each text has its place in the answer
                continue;
            }

            var settled = ImmutableArray<Correction>.Empty;
            if (corrections(name) is { } file)
            {
                (settled, var wrong) = CorrectionsFile.Read(CorrectionsFile.NameFor(name), file);
                findings.AddRange(wrong);
            }

            var text = check.Check(article, settled);
            findings.AddRange(text.Unused.Select(u => new Finding("K-012", Severity.Warning, $"This correction is not used: {u.Problem}.", $"{CorrectionsFile.NameFor(name)}, line {u.Correction.Line}", "The text may have changed: correct the row or delete it.")));
            findings.AddRange(text.Odd.Select(o => new Finding("K-023", Severity.Warning, $"'{o.Words}' is not read as a number: {o.Why}.", $"{name}, line {1 + article.Text.AsSpan(0, o.Start).Count('\n')}", "Type it anew with the digits 0 to 9.")));
            if (text.IsCut)
            {
                findings.Add(new Finding("K-022", Severity.Warning, $"The text makes more than {TextCheck.MostClaims} numeric claims: only the first of them are checked.", name, "Check its parts as texts of their own."));
            }

            done.Add(text);
        }

        return new TextsChecked(Contradictions.Warn(done), findings.ToImmutable());
    }

    /// <summary>Checks the texts that lie in a survey's folder <c>texts/</c> against its own figures.</summary>
    public static TextsChecked OfSurvey(RunResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var folder = result.Folder.Of("texts");
        var names = !Directory.Exists(folder) ? []
            : Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(result.Folder.Path, f).Replace('\\', '/'))
                .Where(n => !n.EndsWith(".slots.csv", StringComparison.Ordinal) && !n.Split('/').Any(p => p.StartsWith('.'))).Order(StringComparer.Ordinal).ToList();
        return names.Count == 0
            ? new TextsChecked([], [])
            : Of(
                names.Select(n => (n, (ReadOnlyMemory<byte>)File.ReadAllBytes(result.Folder.Of(n)))),
                n => File.Exists(result.Folder.Of(CorrectionsFile.NameFor(n))) ? File.ReadAllText(result.Folder.Of(CorrectionsFile.NameFor(n))) : null,
                SurveyFigures.Of(result), result.Folder.Reference);
    }
}

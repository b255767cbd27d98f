using System.Text.RegularExpressions;
using Cyberflag.Surveys;
using Cyberflag.Vocabulary;

namespace Cyberflag.App.Printing;

/// <summary>
/// Where something is, for people: the key of a series with the name of its area, a document by its name and not by its hash. <c>--json</c> keeps what
/// programs look for.
/// </summary>
internal sealed partial class WhereWords(RunResult result)
{
    private readonly Gazetteer gazetteer = result.Folder.Reference.Gazetteer;
    private readonly Dictionary<string, string> documents = result.Collected.Documents.GroupBy(d => d.Sha256).ToDictionary(g => g.Key, g => g.First().Name, StringComparer.Ordinal);

    /// <summary>The words: <c>North East, 2015/16, CYB</c> of <c>E12000001/2015-16/CYB</c>.</summary>
    public string Of(string where)
    {
        var named = Hash().Replace(where, m => documents.GetValueOrDefault(m.Value, m.Value));
        return Key().Match(named) is { Success: true } key && gazetteer.FindArea(key.Groups["area"].Value) is { } area && Period(key.Groups["period"].Value) is { } period
            ? $"{area.Name}, {period}, {key.Groups["measure"].Value}{Part(key.Groups["part"].Value)}"
            : named;
    }

    /// <summary>A finding that says where in words.</summary>
    public Finding Of(Finding finding) => finding with { Where = Of(finding.Where) };

    private string? Period(string slug) => result.Folder.Survey.Measures.SelectMany(m => m.Periods).Concat(result.Reconciled.Series.Values.Select(v => v.Key.Period))
        .Where(p => PeriodText.Slug(p) == slug).Select(p => PeriodText.Label(p)).FirstOrDefault();

    private static string Part(string part) => part.Length > 0 && Breakdown.TryParse(part, out var breakdown) ? $", {breakdown.Words}" : "";

    [GeneratedRegex("^[0-9a-f]{64}(?= |$)")]
    private static partial Regex Hash();

    [GeneratedRegex("^(?<area>[^/]+)/(?<period>[^/]+)/(?<measure>[^/]+)(?:/(?<part>.+))?$")]
    private static partial Regex Key();
}

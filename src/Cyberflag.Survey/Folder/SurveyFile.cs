using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>Reads <c>survey.json</c> and <c>policy.json</c>. Every mistake is named with what was expected.</summary>
public static class SurveyFile
{
    /// <summary>Reads a survey; without a policy the usual one holds.</summary>
    /// <exception cref="SurveyException">A property is missing, misspelt or cannot be understood.</exception>
    public static Survey Read(string json, string? policyJson, ReferenceData reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        var file = Parse("survey.json", json, SurveyJson.Default.SurveyFileContent);
        var area = reference.Gazetteer.FindArea(file.Area)
            ?? throw new SurveyException($"survey.json: no area has the code '{file.Area}' (property 'area'). The codes stand in reference/areas.csv.");
        var survey = new Survey
        {
            Title = file.Title,
            Asked = file.Asked,
            Area = area.Code,
            Panel = Panel(file.Panel, reference.Gazetteer),
            Measures = [.. file.Measures.Select(m => Measure(m, reference))],
            Publisher = file.Publisher ?? "",
            PublishedBy = file.PublishedBy ?? "others",
            CutOff = file.CutOff,
            Embargo = file.Embargo,
            IsSynthetic = file.Synthetic,
            Policy = policyJson is null ? new Policy() : Policy(Parse("policy.json", policyJson, SurveyJson.Default.PolicyFileContent)),
        };
        return survey.Measures.DistinctBy(m => m.Code).Count() == survey.Measures.Length
            ? survey
            : throw new SurveyException("survey.json: two measures have the same code.");
    }

    private static T Parse<T>(string file, string json, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
    {
        try
        {
            return JsonSerializer.Deserialize(json, type) ?? throw new SurveyException($"{file} is empty.");
        }
        catch (JsonException problem)
        {
            throw new SurveyException($"{file} cannot be read: {problem.Message}", problem);
        }
    }

    private static ImmutableArray<Force> Panel(JsonElement panel, Gazetteer gazetteer)
    {
        Force Named(string id) => gazetteer.FindForce(id) ?? throw new SurveyException($"survey.json: no force is called '{id}' (property 'panel').");
        return panel.ValueKind switch
        {
            JsonValueKind.String when gazetteer.FindArea(panel.GetString()!) is { } area => [.. area.Members.Select(m => m.Force)],
            JsonValueKind.Array => [.. panel.EnumerateArray().Select(e => Named(e.ToString())).Distinct()],
            _ => throw new SurveyException("survey.json: the property 'panel' is the code of an area, or a list of the ids of forces."),
        };
    }

    private static Measure Measure(MeasureContent measure, ReferenceData reference)
    {
        T Word<T>(string property, string text) where T : struct, Enum => Enum.TryParse<T>(text, ignoreCase: true, out var value)
            ? value
            : throw Wrong(property, text, string.Join(", ", Enum.GetNames<T>().Select(n => char.ToLowerInvariant(n[0]) + n[1..])));
        Period Year(string property, string text) => Period.TryParse(text, out var period) ? period : throw Wrong(property, text, "a period such as 2018/19");
        SurveyException Wrong(string property, string text, string expected) =>
            new($"survey.json, measure {measure.Code}: '{text}' in the property '{property}' is not understood; expected {expected}.");

        if (measure.Offences.FirstOrDefault(o => reference.Offences.Find(o) is null) is { } unknown)
        {
            throw Wrong("offences", unknown, "codes that stand in reference/offences.csv");
        }

        var periods = Periods(Year("from", measure.From), Year("to", measure.To)) ?? throw Wrong("to", measure.To, $"a period of the same kind, from {measure.From} on");
        return new Measure
        {
            Code = measure.Code,
            Title = measure.Title,
            Unit = Word<CountingUnit>("unit", measure.Unit),
            Method = Word<Method>("method", measure.Method),
            Offences = measure.Offences,
            Periods = periods,
            SeriesStart = measure.SeriesStart is { Length: > 0 } start ? Year("seriesStart", start) : null,
            SeriesStartReason = measure.SeriesStartReason ?? "",
            RecordedBeside = measure.RecordedBeside,
            Note = measure.Note ?? "",
        };
    }

    private static ImmutableArray<Period>? Periods(Period first, Period last)
    {
        if (first.Kind != last.Kind || first.Kind == PeriodKind.Range || last < first)
        {
            return null;
        }

        var periods = new List<Period>();
        for (Period? period = last; period is { } current && current >= first; period = current.Previous())
        {
            periods.Add(current);
        }

        periods.Reverse();
        return [.. periods];
    }

    private static Policy Policy(PolicyFileContent file)
    {
        var usual = new Policy();
        return new Policy
        {
            HeadlineCoverage = file.HeadlineCoverage ?? usual.HeadlineCoverage,
            WithholdUpTo = file.WithholdUpTo is < 4 ? throw new SurveyException("policy.json: 'withholdUpTo' is at least 4; counts of 1 to 4 are never published.")
                : file.WithholdUpTo ?? usual.WithholdUpTo,
            LeastBase = file.LeastBase ?? usual.LeastBase,
            AttestedUse = file.AttestedUse switch
            {
                null => usual.AttestedUse,
                "whereNoReply" => AttestedUse.WhereNoReply,
                "latest" => AttestedUse.Latest,
                var other => throw new SurveyException($"policy.json: '{other}' in 'attestedUse' is neither whereNoReply nor latest."),
            },
        };
    }
}

internal sealed record SurveyFileContent
{
    public required string Title { get; init; }

    public required string Asked { get; init; }

    public required string Area { get; init; }

    public required JsonElement Panel { get; init; }

    public required ImmutableArray<MeasureContent> Measures { get; init; }

    public string? Publisher { get; init; }

    public string? PublishedBy { get; init; }

    public DateOnly? CutOff { get; init; }

    public DateTimeOffset? Embargo { get; init; }

    public bool Synthetic { get; init; }
}

internal sealed record MeasureContent
{
    public required string Code { get; init; }

    public required string Title { get; init; }

    public required string Unit { get; init; }

    public required string Method { get; init; }

    public required ImmutableArray<string> Offences { get; init; }

    public required string From { get; init; }

    public required string To { get; init; }

    public string? SeriesStart { get; init; }

    public string? SeriesStartReason { get; init; }

    public string? RecordedBeside { get; init; }

    public string? Note { get; init; }
}

internal sealed record PolicyFileContent
{
    public double? HeadlineCoverage { get; init; }

    public long? WithholdUpTo { get; init; }

    public long? LeastBase { get; init; }

    public string? AttestedUse { get; init; }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true)]
[JsonSerializable(typeof(SurveyFileContent))]
[JsonSerializable(typeof(PolicyFileContent))]
internal sealed partial class SurveyJson : JsonSerializerContext;

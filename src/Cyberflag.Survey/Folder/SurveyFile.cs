using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>Reads <c>survey.json</c> and <c>policy.json</c>. Every mistake is told with file, line, property, and what to do.</summary>
public static class SurveyFile
{
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    /// <summary>The groups of offences of which the reference data hold what was recorded.</summary>
    private static readonly ImmutableArray<string> RecordedGroups = ["CSO"];

    /// <summary>Reads a survey; without a policy the usual one holds.</summary>
    /// <exception cref="SurveyException">A property is missing, misspelt or cannot be understood.</exception>
    public static Survey Read(string json, string? policyJson, ReferenceData reference)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(reference);
        var file = JsonPart.Parse("survey.json", json);
        file.Allow("title", "asked", "publisher", "publishedBy", "area", "panel", "measures", "cutOff", "embargo", "synthetic", "questions", "campaign");
        var area = reference.Gazetteer.FindArea(reference.Gazetteer.FindForce(file.Text("area"))?.Code ?? file.Text("area"))
            ?? throw file.Wrong("area", $"no area has the code '{file.Text("area")}' (property 'area'). The codes stand in reference/areas.csv and, of forces, in reference/forces.csv");
        var survey = new Survey
        {
            Title = file.Text("title"),
            Asked = file.Text("asked"),
            Area = area.Code,
            Panel = Panel(file, reference.Gazetteer),
            Measures = [.. file.Parts("measures", "code").Select(m => Measure(m, reference))],
            Publisher = file.OptionalText("publisher") ?? "",
            PublishedBy = file.OptionalText("publishedBy") ?? "others",
            CutOff = file.Day("cutOff"),
            Embargo = file.Moment("embargo"),
            IsSynthetic = file.Flag("synthetic"),
            Campaign = CampaignFields.Campaign(file.Part("campaign")),
            Policy = policyJson is null ? new Policy() : Policy(JsonPart.Parse("policy.json", policyJson)),
        };
        if (area.Kind == AreaKind.Force && survey.Panel.Any(f => f.Code != area.Code))
        {
            throw file.Wrong("panel", $"the area of the survey is {area.Name} alone, and the panel names other forces (property 'panel'). Give the area that all of them lie in, or that force as the panel");
        }

        return survey.Measures.GroupBy(m => m.Code, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1) is { } twice
            ? throw file.Wrong("measures", $"two measures have the code '{twice.Key}', great and small letters apart. Give one of them another code")
            : survey with { Questions = CampaignFields.Questions(file, survey.Measures, reference) };
    }

    /// <summary>True for a period of the years in which anybody counts; another is a slip of the pen.</summary>
    internal static bool IsInReach(Period period) => period.Start.Year >= FirstYear && period.End.Year <= LastYear;

    private static ImmutableArray<Force> Panel(JsonPart file, Gazetteer gazetteer)
    {
        if (file["panel"] is string code)
        {
            return gazetteer.FindArea(code) is { Members.IsEmpty: false } area ? [.. area.Members.Select(m => m.Force)]
                : gazetteer.FindForce(code) is { } force ? [force]
                : throw file.Wrong("panel", $"no area has the code '{code}' (property 'panel'). Give the code of an area, or a list of the ids of forces");
        }

        return [.. file.Texts("panel").Select(id => gazetteer.FindForce(id)
            ?? throw file.Wrong("panel", $"no force is called '{id}' (property 'panel'). The ids stand in reference/forces.csv")).Distinct()];
    }

    private static Measure Measure(JsonPart measure, ReferenceData reference)
    {
        measure.Allow("code", "title", "unit", "method", "offences", "from", "to", "seriesStart", "seriesStartReason", "recordedBeside", "note");
        return new Measure
        {
            Code = Code(measure),
            Title = measure.Text("title"),
            Unit = Word<CountingUnit>(measure, "unit"),
            Method = Word<Method>(measure, "method"),
            Offences = Offences(measure, reference.Offences),
            Periods = Periods(measure),
            SeriesStart = measure.OptionalText("seriesStart") is { Length: > 0 } ? Year(measure, "seriesStart") : null,
            SeriesStartReason = measure.OptionalText("seriesStartReason") ?? "",
            RecordedBeside = Recorded(measure),
            Note = measure.OptionalText("note") ?? "",
        };
    }

    // The code is part of the ids of figures and of the names of pages.
    private static string Code(JsonPart measure) => measure.Text("code") is var code && code.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '+')
        ? code
        : throw measure.Wrong("code", $"'{code}' is no code. A code has letters, digits, hyphens, dots, underscores and plus signs, such as SCC");

    /// <summary>A group of which recorded offences are held in the reference data; null where nothing stands beside the measure.</summary>
    private static string? Recorded(JsonPart measure) => measure.OptionalText("recordedBeside") is not { } group ? null
        : RecordedGroups.Contains(group) ? group
        : throw measure.Wrong("recordedBeside", $"'{group}' in the property 'recordedBeside' is not understood. Give {string.Join(" or ", RecordedGroups)} (recorded sexual offences against children, reference/recorded-child-offences.csv), or take the property out");

    private static T Word<T>(JsonPart measure, string property) where T : struct, Enum =>
        Enum.GetNames<T>().FirstOrDefault(n => n.Equals(measure.Text(property), StringComparison.OrdinalIgnoreCase)) is { } name
            ? Enum.Parse<T>(name)
            : throw measure.Wrong(property, $"'{measure.Text(property)}' in the property '{property}' is not understood. Give one of {string.Join(", ", Enum.GetNames<T>().Select(n => char.ToLowerInvariant(n[0]) + n[1..]))}");

    /// <summary>Codes of offences of which none contains another.</summary>
    internal static ImmutableArray<string> Offences(JsonPart measure, OffenceList known)
    {
        var offences = measure.Texts("offences");
        if (offences.FirstOrDefault(o => known.Find(o) is null) is { } unknown)
        {
            throw measure.Wrong("offences", $"'{unknown}' in the property 'offences' is not understood. Give codes that stand in reference/offences.csv");
        }

        // A reply for the one would be taken for the whole measure, and a reply for both counted twice.
        return (from i in Enumerable.Range(0, offences.Length)
                from j in Enumerable.Range(i + 1, offences.Length - i - 1)
                where known.Overlap(offences[i], offences[j])
                select (One: offences[i], Other: offences[j])).FirstOrDefault() is { One: { } one, Other: { } other }
            ? throw measure.Wrong("offences", one == other
                ? $"the offence '{one}' stands twice in the property 'offences'. Take one out"
                : $"of the offences {one} and {other} one contains the other, so they are never counted together. Keep one of them, or make a measure of each")
            : offences;
    }

    /// <summary>A period within the years in which anybody counts.</summary>
    internal static Period Year(JsonPart measure, string property) =>
        !Period.TryParse(measure.Text(property), out var period)
            ? throw measure.Wrong(property, $"'{measure.Text(property)}' in the property '{property}' is not understood. Give a period such as 2018/19")
        : !IsInReach(period)
            ? throw measure.Wrong(property, $"'{measure.Text(property)}' in the property '{property}' is outside the years {FirstYear} to {LastYear}. Look for a slip of the pen")
        : period;

    private static ImmutableArray<Period> Periods(JsonPart measure)
    {
        var (first, last) = (Year(measure, "from"), Year(measure, "to"));
        return Periods(first, last) ?? throw measure.Wrong("to", $"'{last}' in the property 'to' is not understood. Give a period of the same kind as 'from', from {first} on");
    }

    /// <summary>The periods of one kind from the first to the last; null where there are none.</summary>
    internal static ImmutableArray<Period>? Periods(Period first, Period last)
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

    private static Policy Policy(JsonPart file)
    {
        file.Allow("headlineCoverage", "withholdUpTo", "leastBase", "attestedUse");
        var usual = new Policy();
        return new Policy
        {
            HeadlineCoverage = file.Number("headlineCoverage", 0, 1) ?? usual.HeadlineCoverage,
            WithholdUpTo = file.Whole("withholdUpTo", 4, "counts of 1 to 4 are never published") ?? usual.WithholdUpTo,
            LeastBase = file.Whole("leastBase", 1, "a percentage needs something that it is of") ?? usual.LeastBase,
            AttestedUse = file.OptionalText("attestedUse") switch
            {
                null => usual.AttestedUse,
                "whereNoReply" => AttestedUse.WhereNoReply,
                "latest" => AttestedUse.Latest,
                var other => throw file.Wrong("attestedUse", $"'{other}' in the property 'attestedUse' is neither whereNoReply nor latest"),
            },
        };
    }
}

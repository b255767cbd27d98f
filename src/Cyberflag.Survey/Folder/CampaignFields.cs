using System.Collections.Immutable;
using System.Globalization;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>The properties <c>questions</c> and <c>campaign</c> of <c>survey.json</c>. Both may be left out.</summary>
internal static class CampaignFields
{
    /// <summary>The questions; what one leaves out is as its measure has it.</summary>
    /// <exception cref="SurveyException">A question is not understood.</exception>
    public static ImmutableArray<Question> Questions(JsonPart file, ImmutableArray<Measure> measures, ReferenceData reference)
    {
        if (file["questions"] is null)
        {
            return [];
        }

        ImmutableArray<Question> questions = [.. file.Parts("questions", "id").Select(q => Question(q, measures, reference))];
        return questions.DistinctBy(q => q.Id).Count() != questions.Length ? throw file.Wrong("questions", "two questions have the same id")
            : questions.DistinctBy(q => q.Priority).Count() != questions.Length
                ? throw file.Wrong("questions", "two questions have the same priority; each needs its own place in the order")
            : questions;
    }

    /// <summary>Who asks; null where the property is left out.</summary>
    /// <exception cref="SurveyException">A property is not understood.</exception>
    public static Campaign? Campaign(JsonPart? content)
    {
        if (content is null)
        {
            return null;
        }

        content.Allow("wave", "signatory", "organisation", "address", "earlierWaves", "sentinels", "plusAddresses");
        var address = content.Text("address").Trim();
        return address.IndexOf('@') is > 0 and var at && at == address.LastIndexOf('@') && at < address.Length - 1 && !address.Any(char.IsWhiteSpace)
            ? new Campaign
            {
                Wave = content.Text("wave"),
                Signatory = content.Text("signatory"),
                Organisation = content.OptionalText("organisation") ?? "",
                Address = address,
                EarlierWaves = content["earlierWaves"] is null ? [] : [.. content.Texts("earlierWaves").Select(d => Day(content, d))],
                UsesPlusAddresses = content["plusAddresses"] is null || content.Flag("plusAddresses"),
                AsksSentinels = content["sentinels"] is null || content.Flag("sentinels"),
            }
            : throw content.Wrong("address", $"'{address}' in the property 'address' is no mail address such as foi@charity.example");
    }

    private static Question Question(JsonPart content, ImmutableArray<Measure> measures, ReferenceData reference)
    {
        content.Allow("id", "text", "textCy", "measure", "priority", "hours", "breakdowns", "offences", "from", "to");
        var measure = measures.FirstOrDefault(m => m.Code == content.Text("measure"))
            ?? throw content.Wrong("measure", $"'{content.Text("measure")}' in the property 'measure' is not understood. Give one of {string.Join(", ", measures)}");
        var first = content["from"] is null ? measure.Periods[0] : SurveyFile.Year(content, "from");
        var last = content["to"] is null ? measure.Periods[^1] : SurveyFile.Year(content, "to");
        return new Question
        {
            Id = content.Text("id"),
            Text = content.Text("text"),
            TextWelsh = content.OptionalText("textCy") ?? "",
            Measure = measure,
            Priority = (int)(content.Whole("priority", 1, "1 for the question to be answered first, then 2, 3, …")
                ?? throw content.Wrong("priority", "the property 'priority' is missing. Give 1 for the question to be answered first, then 2, 3, …")),
            Hours = content.Number("hours", 0, 10_000),
            Breakdowns = content["breakdowns"] is null ? [] : content.Texts("breakdowns"),
            Offences = content["offences"] is null ? measure.Offences : SurveyFile.Offences(content, reference.Offences),
            Periods = SurveyFile.Periods(first, last) ?? throw content.Wrong("to", $"the periods from {first} to {last} are none. Give a period of the same kind as 'from', from {first} on"),
        };
    }

    private static DateOnly Day(JsonPart content, string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
            : throw content.Wrong("earlierWaves", $"'{text}' in the property 'earlierWaves' is not a day such as 2025-11-03");
}

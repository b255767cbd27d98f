using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>
/// The fields of a reading in the text in which decisions hold them: one rule for the command line and for <c>decisions.csv</c>, so that no misspelt
/// area or offence is ever settled.
/// </summary>
internal static class FieldText
{
    /// <summary>True for a decision that corrects a field.</summary>
    public static bool IsField(DecisionKind kind) =>
        kind is DecisionKind.Area or DecisionKind.Period or DecisionKind.Offence or DecisionKind.Unit or DecisionKind.Method or DecisionKind.Breakdown;

    /// <summary>The canonical text of a value; or what is wrong with it, as part of a sentence.</summary>
    public static (string? Text, string? Problem) Canonical(DecisionKind kind, string value, ReferenceData reference)
    {
        var text = value.Trim();
        return kind switch
        {
            DecisionKind.Area => Known(
                reference.Gazetteer.FindForce(text)?.Code ?? reference.Gazetteer.FindArea(text)?.Code ?? reference.Gazetteer.Recognise(text)?.Code, $"no area is called '{text}'"),
            DecisionKind.Period => Known(
                Period.TryParse(text, out var period) && SurveyFile.IsInReach(period) ? period.ToString() : null, $"'{text}' is not a period such as 2018/19, 2019 (calendar) or 2017-04..2018-09"),
            DecisionKind.Offence => Known(reference.Offences.Find(text)?.Code, $"'{text}' is no code of reference/offences.csv"),
            DecisionKind.Unit => Name<CountingUnit>(text),
            DecisionKind.Method => Name<Method>(text),
            DecisionKind.Breakdown => Known(
                Breakdown.TryParse(text, out var breakdown) ? breakdown.ToString() : null, $"'{text}' is not a breakdown such as age=12-15;sex=female"),
            _ => throw new InvalidOperationException($"{kind} is no field of a reading."),
        };
    }

    private static (string? Text, string? Problem) Known(string? text, string problem) => text is null ? (null, problem) : (text, null);

    private static (string? Text, string? Problem) Name<T>(string text) where T : struct, Enum => Known(
        Enum.GetNames<T>().FirstOrDefault(n => n.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } name ? char.ToLowerInvariant(name[0]) + name[1..] : null,
        $"'{text}' is none of {string.Join(", ", Enum.GetNames<T>().Select(n => char.ToLowerInvariant(n[0]) + n[1..]))}");
}

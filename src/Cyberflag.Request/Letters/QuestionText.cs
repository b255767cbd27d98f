using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Request;

/// <summary>A question as a paragraph of the letter: its number, its words, the periods, the breakdowns.</summary>
internal static class QuestionText
{
    /// <summary>The paragraph in a language.</summary>
    public static string Of(Question question, LetterLanguage language)
    {
        var isWelsh = language == LetterLanguage.Welsh;
        var parts = new List<string> { $"{question.Id}. {(isWelsh ? question.TextWelsh : question.Text)}", Periods(question.Periods, language) };
        if (!question.Breakdowns.IsEmpty)
        {
            parts.Add($"{(isWelsh ? "Wedi'i rannu yn ôl" : "Broken down by")}: {string.Join("; ", question.Breakdowns)}.");
        }

        return string.Join(' ', parts);
    }

    /// <summary>The periods as a sentence; a year says when it begins and ends, so that no force answers for another kind of year.</summary>
    public static string Periods(ImmutableArray<Period> periods, LetterLanguage language)
    {
        var isWelsh = language == LetterLanguage.Welsh;
        var kind = (periods[0].Kind, isWelsh) switch
        {
            (PeriodKind.FinancialYear, false) => "financial year (1 April to 31 March)",
            (PeriodKind.FinancialYear, true) => "blwyddyn ariannol (1 Ebrill i 31 Mawrth)",
            (PeriodKind.CalendarYear, false) => "calendar year (1 January to 31 December)",
            (PeriodKind.CalendarYear, true) => "blwyddyn galendr (1 Ionawr i 31 Rhagfyr)",
            (PeriodKind.Quarter, false) => "quarter",
            (PeriodKind.Quarter, true) => "chwarter",
            (PeriodKind.Month, false) => "month",
            (PeriodKind.Month, true) => "mis",
            (PeriodKind.Range, false) => "period",
            (PeriodKind.Range, true) => "cyfnod",
        };
        return $"{(isWelsh ? "Ar gyfer pob" : "For each")} {kind}: {string.Join(", ", periods)}.";
    }
}

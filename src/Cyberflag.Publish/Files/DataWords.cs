using Cyberflag.Vocabulary;

namespace Cyberflag.Publish;

/// <summary>The words of the data files for kinds and units.</summary>
internal static class DataWords
{
    public static string Unit(FigureUnit unit) => unit switch
    {
        FigureUnit.Number => "number",
        FigureUnit.Percent => "percent",
        FigureUnit.Times => "times",
        FigureUnit.ADay => "a day",
        FigureUnit.AWeek => "a week",
        FigureUnit.AMonth => "a month",
        FigureUnit.Minutes => "minutes",
        FigureUnit.Place => "place",
        FigureUnit.YearsOfAge => "years of age",
        FigureUnit.Per10000 => "per 10,000 residents under 18",
        FigureUnit.Per100 => "per 100 recorded offences",
        FigureUnit.Forces => "forces",
    };

    public static string Kind(PeriodKind kind) => kind switch
    {
        PeriodKind.FinancialYear => "financialYear",
        PeriodKind.CalendarYear => "calendarYear",
        PeriodKind.Quarter => "quarter",
        PeriodKind.Month => "month",
        PeriodKind.Range => "range",
    };

    public static string Kind(ObservationKind kind) => kind switch
    {
        ObservationKind.Reply => "reply",
        ObservationKind.Attested => "attested",
    };

    public static string Role(VintageRole role) => role switch
    {
        VintageRole.Chosen => "chosen",
        VintageRole.Earlier => "earlier",
        VintageRole.Agreeing => "agreeing",
        VintageRole.Differing => "differing",
    };

    /// <summary>What every row of a synthetic or embargoed survey says.</summary>
    public static string Notice(Survey survey) => string.Join(" ", Page.NoticesOf(survey).Select(n => n.Split(':')[0]));
}

namespace Cyberflag.Vocabulary;

/// <summary>What sort of stretch of time a <see cref="Period"/> is. Periods of different kinds never add.</summary>
public enum PeriodKind
{
    /// <summary>1 April to 31 March.</summary>
    FinancialYear,

    /// <summary>1 January to 31 December.</summary>
    CalendarYear,

    /// <summary>Three months from 1 January, April, July or October.</summary>
    Quarter,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>Any other stretch: several years together, eighteen months, a part year.</summary>
    Range,
}

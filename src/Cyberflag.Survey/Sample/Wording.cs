using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys.Sample;

/// <summary>The words that the invented documents share.</summary>
internal static class Wording
{
    /// <summary>Stands in every file.</summary>
    public const string Mark = "SYNTHETIC: invented by a program for tests and demonstrations; no real force, place, person or figure";

    /// <summary>What every force was asked.</summary>
    public const string Asked =
        "SYNTHETIC sample. Each of 44 invented forces was asked, for each financial year: (1) how many child sexual offences were "
        + "recorded with an online flag; (2) how many offences of sexual communication with a child (71/17) were recorded; both by age "
        + "and sex of the victim.";

    /// <summary>Heading of the last row and column of a table.</summary>
    public const string Total = "Total";

    /// <summary>How a reply calls what it counted.</summary>
    public static string Label(Measure measure) => measure.Method == Method.Flag
        ? "Child sexual offences with an online flag"
        : "Sexual communication with a child (71/17)";

    /// <summary>A financial year in the first or second layout: <c>2018/19</c>, <c>2018-19</c>.</summary>
    public static string Year(Period year, int layout) => layout == 0 ? PeriodText.Format(year) : PeriodText.Slug(year);
}

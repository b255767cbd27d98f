using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Request;

/// <summary>
/// The sentinel questions: of offences that are online by nature or nearly so, how many were recorded and how many carried the flag. A
/// force that flags few of them uses the flag little, and its other flagged counts are to be read with that.
/// </summary>
internal static class Sentinels
{
    /// <summary>Their number in the letter.</summary>
    public const string Id = "S";

    private static readonly ImmutableArray<string> Codes = ["71/17", "88A", "86"];

    /// <summary>The codes asked of a force; of Northern Ireland, where these are no codes, the offence of article 22A.</summary>
    public static ImmutableArray<string> Offences(Force force) => force.Nation == Nation.NorthernIreland ? ["NI-22A"] : Codes;

    /// <summary>The periods: of all questions of years of the kind that the first asks for.</summary>
    public static ImmutableArray<Period> Periods(Survey survey) =>
        [.. survey.Questions.SelectMany(q => q.Periods).Where(p => p.Kind == survey.Questions[0].Periods[0].Kind).Distinct().Order()];

    /// <summary>The paragraph of the letter.</summary>
    public static string Text(Survey survey, Force force, LetterLanguage language) => (language, force.Nation) switch
    {
        (LetterLanguage.Welsh, _) =>
            $"{Id}. Faint o droseddau o dan godau'r Swyddfa Gartref 71/17 (cyfathrebu rhywiol â phlentyn), 88A (meithrin perthynas amhriodol â phlentyn) ac 86 (cyhoeddiadau anllad, gan gynnwys delweddau anweddus o blant) a gofnodwyd, a faint o bob un a oedd yn dwyn y fflag? {QuestionText.Periods(Periods(survey), language)}",
        (LetterLanguage.English, Nation.NorthernIreland) =>
            $"{Id}. How many offences under article 22A (sexual communication with a child) of the Sexual Offences (Northern Ireland) Order 2008 were recorded, and how many of them carried the flag? {QuestionText.Periods(Periods(survey), language)}",
        (LetterLanguage.English, _) =>
            $"{Id}. How many offences under Home Office codes 71/17 (sexual communication with a child), 88A (sexual grooming) and 86 (obscene publications, including indecent images of children) were recorded, and how many of each carried the flag? {QuestionText.Periods(Periods(survey), language)}",
    };
}

using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys.Sample;

/// <summary>How an invented force deals with the request.</summary>
internal enum Conduct
{
    /// <summary>It answers everything.</summary>
    Answers,

    /// <summary>It answers for the later half of the years.</summary>
    AnswersPartly,

    /// <summary>It answers, and later answers again with revised figures for the last year.</summary>
    Revises,

    /// <summary>It refuses for cost.</summary>
    Refuses,

    /// <summary>Nothing ever comes.</summary>
    NeverAnswers,
}

/// <summary>Who does what.</summary>
internal static class ConductOf
{
    /// <summary>The conduct of a force of <see cref="FictionalForces"/>.</summary>
    public static Conduct Force(Force force) => force.Id switch
    {
        "galdershire" or "narrowfen" or "rowanfirth" => Conduct.Refuses,
        "belquay" or "marlovale" => Conduct.NeverAnswers,
        "larkenshire" => Conduct.AnswersPartly,
        "kestrelfold" => Conduct.Revises,
        _ => Conduct.Answers,
    };

    /// <summary>True where the force gives figures for that year in the end.</summary>
    public static bool Gives(Force force, SampleSpec spec, Period year) => Force(force) switch
    {
        Conduct.Answers or Conduct.Revises => true,
        Conduct.AnswersPartly => year.Start.Year >= FirstYearOfPart(spec),
        Conduct.Refuses or Conduct.NeverAnswers => false,
    };

    /// <summary>From where on the force with half of the years answers: 2023 for 2023/24.</summary>
    public static int FirstYearOfPart(SampleSpec spec) => spec.FirstYear + (spec.Years / 2);
}

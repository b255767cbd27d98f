using System.CommandLine;
using Cyberflag.Surveys;

namespace Cyberflag.App.Commands;

/// <summary>The options by which an answer to a work item is given.</summary>
internal sealed class AnswerOptions
{
    private readonly Option<bool> accept = new("--accept") { Description = "The reading is right as it stands, or as corrected beside." };
    private readonly Option<bool> reject = new("--reject") { Description = "It is no figure." };
    private readonly Option<int?> choose = new("--choose") { Description = "The alternative of that number." };
    private readonly Option<string?> area = new("--area") { Description = "The area that it counts: id, code or name." };
    private readonly Option<string?> period = new("--period") { Description = "The period that it counts: 2018/19, \"2019 (calendar)\", 2017-04..2018-09." };
    private readonly Option<string?> offence = new("--offence") { Description = "The offence that it counts: a code of reference/offences.csv." };
    private readonly Option<string?> unit = new("--unit") { Description = "The unit that it counts: offences, victims, suspects, arrests, charges, …" };
    private readonly Option<string?> method = new("--method") { Description = "How the online element was found: flag, keyword, offenceCode, platformField, manualReview." };
    private readonly Option<string?> breakdown = new("--breakdown") { Description = "The part that it counts: \"age=12-15;sex=female\"; empty for the whole." };
    private readonly Option<string?> mark = new("--mark") { Description = "What the mark means: \"* means 1 to 4\", 0, \"not held\", withheld." };
    private readonly Option<bool> told = new("--told") { Description = "The hidden content was seen, and the force was told." };
    private readonly Option<bool> notTold = new("--not-told") { Description = "The hidden content was seen, and the force was not told." };
    private readonly Option<bool> nothing = new("--nothing") { Description = "The document was looked at, and nothing in it is needed." };
    private readonly Option<string?> password = new("--password") { Description = "The password of the document; - reads it from standard input." };
    private readonly Option<string[]> place = new("--place") { Description = "Only this place of the item; give it again for more.", DefaultValueFactory = _ => [] };

    /// <summary>All of them.</summary>
    public List<Option> All => [accept, reject, choose, area, period, offence, unit, method, breakdown, mark, told, notTold, nothing, password, place];

    /// <summary>The answer that was given.</summary>
    public WorkAnswer Of(ParseResult parsed) => new()
    {
        Accept = parsed.GetValue(accept),
        Reject = parsed.GetValue(reject),
        Choose = parsed.GetValue(choose),
        Area = parsed.GetValue(area),
        Period = parsed.GetValue(period),
        Offence = parsed.GetValue(offence),
        Unit = parsed.GetValue(unit),
        Method = parsed.GetValue(method),
        Breakdown = parsed.GetValue(breakdown),
        Mark = parsed.GetValue(mark),
        Told = parsed.GetValue(told) ? true : parsed.GetValue(notTold) ? false : null,
        Nothing = parsed.GetValue(nothing),
        Password = parsed.GetValue(password) is "-" ? Console.In.ReadLine() : parsed.GetValue(password),
        Places = parsed.GetRequiredValue(place),
    };
}

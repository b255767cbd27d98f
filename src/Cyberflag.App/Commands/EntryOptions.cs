using System.Collections.Immutable;
using System.CommandLine;
using Cyberflag.Surveys;

namespace Cyberflag.App.Commands;

/// <summary>The options by which one figure is entered by hand: one for each column of <c>entered.csv</c> that a person fills in.</summary>
internal sealed class EntryOptions
{
    private readonly ImmutableArray<(string Column, Option<string?> Option)> options =
    [
        Text("force", "The force that gave the figure: id, code or name."),
        Text("period", "The period that it counts: 2018/19, \"2019 (calendar)\", 2017-04..2018-09."),
        Text("measure", "The measure of the survey that it counts, such as CYB."),
        Text("offence", "In place of a measure: a code of reference/offences.csv, with --unit."),
        Text("unit", "The unit that it counts: offences, victims, suspects, arrests, charges, …"),
        Text("method", "How the online element was found: flag, keyword, offenceCode, platformField, manualReview."),
        Text("breakdown", "The part that it counts: \"age=12-15;sex=female\"; without it the whole."),
        Text("value", "The figure as the force gave it: 12, \"<5\", \"*\", \"not held\"."),
        Text("meaning", "What a mark means, where the force said so: \"1 to 4\", 0, withheld, \"not held\"."),
        Text("how", "How it came: telephone, post, portal, mail, meeting, other."),
        Text("date", "The day on which it came: 2025-05-01."),
        Text("evidence", "A file that proves it, such as the scanned letter; it is copied into the survey and stored by its hash."),
        Text("note", "What was said, by which office, under which reference; the evidence where there is no file. No names of private persons."),
        Text("corrects", "Id of the entry that this one corrects; one for the same thing and day is corrected without it."),
        Text("why", "Why; needed for a correction."),
    ];

    /// <summary>All of them.</summary>
    public IEnumerable<Option> All => options.Select(o => o.Option);

    /// <summary>True where any is given.</summary>
    public bool IsGiven(ParseResult parsed) => options.Any(o => parsed.GetValue(o.Option) is not null);

    /// <summary>The entry that was given.</summary>
    public GivenEntry Of(ParseResult parsed, string who) => new(
        "--", options.Select(o => (o.Column, Text: parsed.GetValue(o.Option) ?? "")).Append(("who", who)).ToDictionary(f => f.Item1, f => f.Item2, StringComparer.Ordinal),
        Environment.CurrentDirectory);

    private static (string Column, Option<string?> Option) Text(string column, string description) => (column, new Option<string?>($"--{column}") { Description = description });
}

using System.Globalization;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>Every finding of the reading of replies, by its code.</summary>
internal static class CollectFindings
{
    /// <summary>C-001: nothing tells which force the document is of.</summary>
    public static Finding NoForce(string where) => new(
        "C-001", Severity.Warning, "Nothing in the document tells which force it is from.", where, "Put it into the folder of its force, or name the force.");

    /// <summary>C-002: the force is only probable.</summary>
    public static Finding UncertainForce(string where, ForceFound force) => new(
        "C-002", Severity.Info, $"Read as a document of {force.Force.Name}: {force.Why}, but {force.Doubt}.", where, "Check the force, or put the document into its folder.");

    /// <summary>C-003: the sum of the parts is not the printed total.</summary>
    public static Finding SumDiffers(string where, string total, long sum) => new(
        "C-003", Severity.Warning, string.Create(CultureInfo.InvariantCulture, $"The total is printed as {total} and its parts add up to {sum}."), where,
        "Ask the force which is right; the total waits.");

    /// <summary>C-004: a printed total leaves withheld numbers out.</summary>
    public static Finding TotalWithoutWithheld(string where, string total) => new(
        "C-004", Severity.Warning, $"The total {total} is the sum of the numbers shown: the withheld ones are left out of it.", where,
        "Do not use it as the total of all.");

    /// <summary>C-005: withheld numbers can be worked out from totals. It does not print what they are.</summary>
    public static Finding Recoverable(string where, int cells) => new(
        "C-005", Severity.Warning, string.Create(CultureInfo.InvariantCulture, $"{(cells == 1 ? "1 withheld number" : $"{cells} withheld numbers together")} can be worked out from the total and the numbers beside {(cells == 1 ? "it" : "them")}."), where,
        "These bounds are implied: they go into no output. Consider telling the force.");

    /// <summary>C-006: a mark without a legend.</summary>
    public static Finding NoLegend(string where, string mark, int cells) => new(
        "C-006", Severity.Info, string.Create(CultureInfo.InvariantCulture, $"The document does not explain its mark '{mark}', which stands {(cells == 1 ? "once" : $"{cells} times")}."), where,
        "It is kept without bounds; ask the force what it means, or record a decision.");

    /// <summary>C-007: numbers wait for a person.</summary>
    public static Finding Waiting(string where, int count) => new(
        "C-007", Severity.Info, string.Create(CultureInfo.InvariantCulture, $"{count} number{(count == 1 ? " waits" : "s wait")} for a person."), where,
        "Decide them in review; until then they are in no figure.");

    /// <summary>C-020: a letter that is not an answer.</summary>
    public static Finding NoReply(string where, DocumentKind kind, string evidence) => new(
        "C-020", Severity.Info, $"Read as {OfKind(kind)}, because it says '{evidence}': it answers nothing.", where,
        kind is DocumentKind.Clarification or DocumentKind.Bounce ? "The clock may stand still: answer it, or send the request again." : "Nothing, unless it does answer: then move the answer into a file of its own.");

    private static string OfKind(DocumentKind kind) => kind switch
    {
        DocumentKind.Acknowledgement => "an acknowledgement",
        DocumentKind.Clarification => "a request for clarification",
        DocumentKind.Extension => "a letter that takes more time",
        DocumentKind.Bounce => "a message that a mail was not delivered",
        DocumentKind.AutoReply => "an automatic reply",
        DocumentKind.Publication => "a publication",
        DocumentKind.Reply => "a reply",
        DocumentKind.Other => "another document",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "unknown kind"),
    };

    /// <summary>C-021: a part is greater than its whole.</summary>
    public static Finding PartGreater(string where, string part, string whole, string wholeAt) => new(
        "C-021", Severity.Warning, $"The part {part} is greater than its whole, {whole} at {wholeAt}.", where, "Look whether both count the same thing, and ask the force; both wait.");

    /// <summary>C-022: a share outside 0 to 100.</summary>
    public static Finding ShareOutside(string where, string share) => new(
        "C-022", Severity.Warning, $"The share {share} is not between 0 and 100 per cent.", where, "It may be a count or a change; it waits.");

    /// <summary>C-023: neighbouring years of different orders of magnitude.</summary>
    public static Finding Jump(string where, YearJump jump) => new(
        "C-023", Severity.Warning, $"{jump.Later.Source.Raw} in {jump.Later.Period} is of another order of magnitude than {jump.Earlier.Source.Raw} in {jump.Earlier.Period}.", where,
        "Look whether a figure is misprinted or counts something else, and ask the force; both wait.");

    /// <summary>C-024: more than the Home Office has recorded.</summary>
    public static Finding AboveRecorded(string where, string count, ReferenceValue recorded) => new(
        "C-024", Severity.Warning, string.Create(CultureInfo.InvariantCulture, $"{count} is more than the {recorded.Value} of: {recorded.Title}."), where,
        "Recorded offences are revised later, so that a few more are possible; ask the force what it counts; a number half as great again waits.");

    /// <summary>C-025: percentages beside each other that are not a hundred together.</summary>
    public static Finding NotAHundred(string where, long sum) => new(
        "C-025", Severity.Warning, string.Create(CultureInfo.InvariantCulture, $"The percentages from here on add up to {sum} and not to 100."), where,
        "Look whether a part is left out or a heading stands over another column; the percentages of the table wait.");

    /// <summary>C-026: a document that takes back what the force sent before.</summary>
    public static Finding TakesBack(string where, string words) => new(
        "C-026", Severity.Warning, $"It takes back or corrects what the force sent before: '{words}'", where,
        "Earlier figures of the force wait until its own figures are read or entered by hand, or somebody has looked at it.");

    /// <summary>C-008: a reply that answers but in which no figure was read.</summary>
    public static Finding NoFigures(string where) => new(
        "C-008", Severity.Info, "No figure was read in this reply.", where, "Look whether it has figures in a form that is not understood, or in an attachment that is not held.");

    /// <summary>C-009: lines that look like figures and were not read.</summary>
    public static Finding Unread(string where, string first, int lines) => new(
        "C-009", Severity.Warning, string.Create(CultureInfo.InvariantCulture, $"{lines} line{(lines == 1 ? " looks like a figure and was" : "s look like figures and were")} not understood, the first at {first}."), where,
        "Look at them, and enter what they say by hand.");
}

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

    /// <summary>C-005: withheld numbers can be worked out from totals.</summary>
    public static Finding Recoverable(string where, int cells, long rest) => new(
        "C-005", Severity.Warning, string.Create(CultureInfo.InvariantCulture, $"{cells} withheld number{(cells == 1 ? " is" : "s are")} {rest} together, by the totals beside them."), where,
        "These bounds are implied: they go into no output. Consider telling the force.");

    /// <summary>C-006: a mark without a legend.</summary>
    public static Finding NoLegend(string where, string mark, int cells) => new(
        "C-006", Severity.Info, string.Create(CultureInfo.InvariantCulture, $"The document does not explain its mark '{mark}', which stands {(cells == 1 ? "once" : $"{cells} times")}."), where,
        "It is kept without bounds; ask the force what it means, or record a decision.");

    /// <summary>C-007: numbers wait for a person.</summary>
    public static Finding Waiting(string where, int count) => new(
        "C-007", Severity.Info, string.Create(CultureInfo.InvariantCulture, $"{count} number{(count == 1 ? " waits" : "s wait")} for a person."), where,
        "Decide them in review; until then they are in no figure.");

    /// <summary>C-008: a reply that answers but in which no figure was read.</summary>
    public static Finding NoFigures(string where) => new(
        "C-008", Severity.Info, "No figure was read in this reply.", where, "Look whether it has figures in a form that is not understood, or in an attachment that is not held.");

    /// <summary>C-009: lines that look like figures and were not read.</summary>
    public static Finding Unread(string where, string first, int lines) => new(
        "C-009", Severity.Warning, string.Create(CultureInfo.InvariantCulture, $"{lines} line{(lines == 1 ? " looks like a figure and was" : "s look like figures and were")} not understood, the first at {first}."), where,
        "Look at them, and enter what they say by hand.");
}

using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>
/// Forces whose requests are, or were, answered by one office: its address says who answers, and not whose figures they are. Where
/// the text names one partner as police that partner's they are; otherwise the force is in doubt. The same doubt falls on any document
/// whose sender or folder is of one force and whose text names only another.
/// </summary>
internal static partial class JointUnit
{
    /// <summary>The offices, each as the ids of its forces.</summary>
    public static ImmutableArray<ImmutableArray<string>> All { get; } =
    [
        ["bedfordshire", "cambridgeshire", "hertfordshire"], ["warwickshire", "west-mercia"], ["devon-and-cornwall", "dorset"],
        ["norfolk", "suffolk"], ["surrey", "sussex"], ["essex", "kent"], ["hampshire", "thames-valley"],
    ];

    /// <summary>The force by a rule, set beside the forces that the text names as police.</summary>
    public static ForceFound Settle(ForceFound found, DocumentText text)
    {
        var named = text.AreasNamed.Where(n => n is { SaysPolice: true, IsReferral: false })
            .Select(n => text.Reference.Gazetteer.FindForce(n.Area.Code)).OfType<Force>().Distinct().ToList();
        var partners = All.FirstOrDefault(u => u.Contains(found.Force.Id));
        var isJoint = !partners.IsDefault && (found.IsAnswering || text.Passages.Any(p => SpeaksOfIt().IsMatch(p.Text)));
        if (isJoint && named.Where(n => partners.Contains(n.Id)).ToList() is var both && both.Count != 1)
        {
            return found with { Doubt = found.Doubt ?? $"its office answers for {string.Join(" and ", partners.Select(id => text.Reference.Gazetteer.FindForce(id)?.ShortName ?? id))}" };
        }

        return named is not [var one] || one == found.Force ? found
            : isJoint && partners.Contains(one.Id) ? new ForceFound(one, $"the text names it, and the office of {found.Force.ShortName} answers for it")
            : found with { Doubt = found.Doubt ?? $"its text names {one.ShortName} only" };
    }

    [GeneratedRegex(@"\bjoint (?:information|freedom|foi|disclosure|public|data|unit)|\balliance\b|\bcollaborat(?:ed|ion|ive)\b|\bstrategic alliance\b|\b(?:both|three) forces\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SpeaksOfIt();
}

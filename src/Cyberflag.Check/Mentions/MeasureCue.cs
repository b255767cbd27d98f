using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Cyberflag.Check;

/// <summary>Words that tell which measure a sentence speaks of.</summary>
/// <param name="Form">The words.</param>
/// <param name="Codes">The measures that they can mean, the likeliest first.</param>
internal sealed record MeasureCue(Regex Form, ImmutableArray<string> Codes);

/// <summary>The cues of the measures that surveys of this field have, the most telling first.</summary>
internal static partial class MeasureCues
{
    /// <summary>All cues.</summary>
    public static ImmutableArray<MeasureCue> All { get; } =
    [
        new(CyberFlag(), ["CYB"]),
        new(OnlineSexualOffences(), ["CYB"]),
        new(SexualCommunication(), ["SCC"]),
        new(ImagesAndGrooming(), ["OBS+SCC"]),
        new(Images(), ["IIC", "OBS"]),
        new(Communicating(), ["CIC"]),
        new(Grooming(), ["SCC", "GRM", "CIC"]),
        new(OnlineAbuse(), ["CYB", "OBS+SCC", "SCC"]),
        new(Exploitation(), ["CSE"]),
        new(SexualAbuse(), ["CSA-ONS", "CSO"]),
        new(SexualOffences(), ["CSO", "CYB"]),
    ];

    [GeneratedRegex(@"\bcyber[- ]?(?:flag|related|enabled|sex)|\bonline[- ]element|\bonline\s+link|\binternet\b|\btook\s+place\s+online|\btaking\s+place\s+online|\bcyber[- ]?flagged|\bcyber\s+element|\bthe\s+flag\b|\bflagged\s+as\s+(?:online|cyber)|\bonline\s+(?:tally|total|figure|number)\b", RegexOptions.IgnoreCase)]
    private static partial Regex CyberFlag();

    // All sexual offences that the flag marks: no single offence among them is meant by these words.
    [GeneratedRegex(@"\bonline[\s-]+(?:child|children)[\s-]+sex(?:ual)?\s+(?:offen[cs]es?|crimes?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OnlineSexualOffences();

    [GeneratedRegex(@"\bsexual\s+communication|\bsexually\s+communicat", RegexOptions.IgnoreCase)]
    private static partial Regex SexualCommunication();

    [GeneratedRegex(@"\bimages?\s+(?:and|or)\s+(?:\w+\s+)?grooming|\bgrooming\s+and\s+(?:\w+\s+){0,3}images?|\bonline\s+child\s+(?:sexual\s+)?abuse\s+crimes", RegexOptions.IgnoreCase)]
    private static partial Regex ImagesAndGrooming();

    [GeneratedRegex(@"\bindecent\s+(?:images?|photo)|\b(?:child\s+)?(?:sexual\s+)?(?:abuse\s+)?images?\s+(?:offences|crimes)|\bimages?\s+of\s+child|\babuse\s+images?|\bimage\s+(?:crimes|offences)", RegexOptions.IgnoreCase)]
    private static partial Regex Images();

    [GeneratedRegex(@"\bcommunicat\w+\s+indecently|\bindecent\s+communication|\bcommunication\s+(?:offences|crimes)", RegexOptions.IgnoreCase)]
    private static partial Regex Communicating();

    [GeneratedRegex(@"\bgroom(?:ing|ed)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Grooming();

    [GeneratedRegex(@"\bonline\b(?:[\s-]+\w+){0,3}\s+(?:crimes?|offences?|abuse)|\b(?:abuse|crimes?|offences?)\b(?:\s+\w+){0,4}\s+online\b", RegexOptions.IgnoreCase)]
    private static partial Regex OnlineAbuse();

    [GeneratedRegex(@"\bexploitation\b", RegexOptions.IgnoreCase)]
    private static partial Regex Exploitation();

    [GeneratedRegex(@"\bchild\s+(?:sexual\s+)?abuse\s+(?:crimes|offences)|\bchild\s+sexual\s+abuse\b", RegexOptions.IgnoreCase)]
    private static partial Regex SexualAbuse();

    [GeneratedRegex(@"\bsex(?:ual)?\s+(?:offences?|crimes?|offending|abuse)\b|\bchild\s+sex(?:ual)?\s+(?:offences|crimes|abuse)|(?<=\d\s+)offences\s+against\s+(?:children|under-18s)\b(?=[^.;]*,\s+of\s+(?:which|these|them)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex SexualOffences();
}

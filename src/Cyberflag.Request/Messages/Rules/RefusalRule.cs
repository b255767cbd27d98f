using System.Text.RegularExpressions;

namespace Cyberflag.Request;

/// <summary>
/// A refusal: an exemption that is applied (FOIA sections 21 to 44, FOISA 25 to 41), a vexatious or repeated request (section 14), or neither confirmed
/// nor denied (section 1(1)(a)).
/// </summary>
internal static partial class RefusalRule
{
    /// <summary>The rule.</summary>
    public static MessageRule Rule { get; } = new(MessageKind.Refusal, s => s.Decides || IsRefusedAlready(s) ? MessageRule.Words(NeitherConfirm().Match(s.Text)) ?? MessageRule.Words(Form().Match(s.Text)) : null);

    /// <summary>True where a text neither confirms nor denies that anything is held.</summary>
    public static bool NeitherConfirms(string text) => Sentences.Of(text).Any(s => s.Decides && NeitherConfirm().IsMatch(s.Text));

    /// <summary>True where a sentence relies on a section that exempts or refuses, whatever words stand beside it.</summary>
    public static bool NamesSection(Sentence sentence) => sentence.Decides && Section().IsMatch(sentence.Text);

    // What will be published is exempt now (section 22).
    private static bool IsRefusedAlready(Sentence sentence) => sentence is { IsConditional: false, IsOpen: false, IsDenied: false } && Already().IsMatch(sentence.Text);

    [GeneratedRegex(@"\b(?:is|are|be) (?:\w+ )?(?:exempt|refused|withheld)\b", Options)]
    private static partial Regex Already();

    [GeneratedRegex(@"\bneither (?:be )?confirm\w*|\b(?:not (?:obliged|required)|refus\w+|cannot|unable|declin\w+)(?: to)? confirm or deny\b|\b(?:duty|obligation)\b.{0,40}\bdoes not (?:arise|apply)\b|\bcadarnhau na gwadu\b", Options)]
    private static partial Regex NeitherConfirm();

    [GeneratedRegex(
        @"\brefusal notice\b|\b(?:i am|we are|i|we|must|have to|had to|decided to|decision to|therefore|is being|be)( therefore)? (?:refus\w+|withh\w+|declin\w+)\b|\b(?:request|application)\b.{0,40}\b(?:is|has been|must be|be|was) (?:\w+ )?refused\b|\b(?:full|part(?:ial)?) refusal\b|\b(?:information|data|it|figures|names?|details?) (?:\w+ ){0,6}(?:is|are|has been|have been|was|were|be) (?:\w+ ){0,2}(?:exempt(?:ed)?|withheld)\b|\bexempt(?:ed|ion)? (?:from disclosure )?(?:under|by virtue of|pursuant to|at|in) (?:section|s\.?)|\b(?:section|s\.?) ?(?:14|2[1-9]|3\d|4[0-4])\b.{0,100}\b(?:appl(?:y|ies|ied)|engaged|exempt\w*|covers?|refus\w*|withh\w*|accessible|vexatious|rel(?:y|ied)|maintain\w*|outweigh\w*)|\b(?:withh\w*|exempt\w*|refus\w*|reli(?:ed|ance)|rely\w*|accessible|vexatious|maintain\w*|outweigh\w*|virtue)\b.{0,120}\b(?:section|s\.?) ?(?:14|2[1-9]|3\d|4[0-4])\b|\breasonably accessible\b|\b(?:unable|not able) to (?:provide|supply|disclose|release)\b|\bhysbysiad gwrthod\b|\bgwrthodwyd eich cais\b|\bwedi(?:'i| ei)? (?:h)?eithrio\b",
        Options)]
    private static partial Regex Form();

    [GeneratedRegex(@"\b(?:section|sections|s\.?) ?(?:12|14|2[1-9]|3\d|4[0-4])(?!\d)\b", Options)]
    private static partial Regex Section();

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
}

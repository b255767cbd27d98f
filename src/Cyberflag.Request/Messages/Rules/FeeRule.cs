using System.Text.RegularExpressions;

namespace Cyberflag.Request;

/// <summary>A fee is asked for: a fees notice under section 9 of FOIA or FOISA. That one might be, asks for none; what re-use in print would cost is another matter.</summary>
internal static partial class FeeRule
{
    /// <summary>The rule.</summary>
    public static MessageRule Rule { get; } = new(MessageKind.FeeNotice, s => s.IsConditional || s.IsDenied || Beside().IsMatch(s.Text) ? null : MessageRule.Words(Form().Match(s.Text)));

    [GeneratedRegex(
        @"\bfees? notices?\b(?! (?:regulations))|\bsection 9\b.{0,120}\bfee|\b(?:fee|charge|payment|cost) of (?:£ ?\d|\d[\d,.]* pounds)|\b(?:up)?on (?:receipt of )?(?:your )?payment\b|\bplease (?:send|make|forward) (?:a |your )?(?:cheque|payment)\b|\bhysbysiad ffioedd\b",
        Options)]
    private static partial Regex Form();

    [GeneratedRegex(@"\bre-?use\b|\bin print\b|\b(?:estimate\w*|exceed\w*|limit)\b.{0,60}£", Options)]
    private static partial Regex Beside();

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
}

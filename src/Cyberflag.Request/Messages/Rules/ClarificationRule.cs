using System.Text.RegularExpressions;

namespace Cyberflag.Request;

/// <summary>The force asks what is meant, as section 1(3) of FOIA and section 1(3) of FOISA allow. What it offers to explain, or would ask if need be, asks nothing.</summary>
internal static partial class ClarificationRule
{
    /// <summary>The rule.</summary>
    public static MessageRule Rule { get; } = new(MessageKind.Clarification, s => Offered().IsMatch(s.Text) || s.IsDenied ? null : MessageRule.Words(Form().Match(s.Text)) ?? (s.IsQuestion ? MessageRule.Words(Question().Match(s.Text)) : null));

    /// <summary>True where a sentence says that nothing is done until we answer.</summary>
    public static bool Stops(Sentence sentence) => !Offered().IsMatch(sentence.Text) && Stopped().IsMatch(sentence.Text);

    [GeneratedRegex(
        @"\b(?:please|could you|can you|we need you to|require you to|asking you to|grateful if you (?:could|would)) (?:please |kindly |also )?(?:clarify|specify|narrow|confirm (?:what|which|whether|if))\b|\b(?:we|i|force|constabulary|police) (?:therefore |also |now |will )?(?:requires?|needs?|seeks?|await|am seeking|are seeking|would like) (?:you to |your |some |a little |further |more )*(?:clarif\w+|detail|information (?:from you|about what))\b|\bmore information from you\b|\bclarification (?:is |of your request is )?(?:required|needed|sought|requested)\b|\bclarification request\b|\bseeking clarification\b|\b(?:grateful|thankful) for (?:a little |some )?(?:more|further) (?:detail|information)|\b(?:on hold|clock (?:will )?(?:stop|restart|start)s?)\b(?!.{0,60}\b(?:fee|paid|payment|clears)\b)|\bcannot proceed (?:until|without)\b|\b(?:need|like) to know (?:whether|which|what)\b|\blet (?:us|me) know (?:whether|which|what)\b|\bexplain what you mean\b|\bdo not understand (?:your|question)\b|\bnarrow (?:down )?(?:the scope of )?your request\b|\b(?:egluro|egluro|esbonio) (?:beth|pa|yr|eich)\b|\beglurhad\b|\bfurther information required\b",
        Options)]
    private static partial Regex Form();

    [GeneratedRegex(@"\b(?:what (?:do|did) you mean|what is meant|do you (?:want|mean|require|need|wish)|did you mean|are you (?:asking|looking|interested|seeking)|would you like (?:us|the|question|crimes|offences|calendar|data)|(?:which|what) (?:\w+ ){0,3}(?:offences?|codes?|years?|periods?|dates?|flag|age|ages)|(?:can|could|would) you (?:please )?(?:confirm|let (?:us|me) know|tell (?:us|me)|clarify|explain)|is (?:that|it|this) the|beth (?:ydych|yw)|pa (?:gyfnod|droseddau|flynyddoedd))\b", Options)]
    private static partial Regex Question();

    [GeneratedRegex(@"^(?:if|should|where|unless)\b|\bif (?:we|i|clarification)\b|\b(?:should|if) (?:you|your|we|it) (?:need|require|have|request|be)\b|\bhesitate\b|\bmay (?:need|require|ask|be|wish)\b|\bif you would like more\b|\b(?:survey|feedback|questionnaire)\b|^\(?\d{1,2}[.)a-z]", Options)]
    private static partial Regex Offered();

    [GeneratedRegex(@"\bon hold\b|\bcannot proceed\b|\bclock (?:will )?(?:stop|restart|start)|\buntil (?:we|i) (?:hear|receive)\b|\bbefore we (?:can )?(?:proceed|start|begin)\b|\bas (?:it stands|currently worded)\b|\bwill be closed\b", Options)]
    private static partial Regex Stopped();

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
}

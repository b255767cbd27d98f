using Cyberflag.Request;

namespace Cyberflag.Surveys;

/// <summary>What letters that follow the first say of a request: days, what was asked, which sections, which advice.</summary>
internal static class LetterValues
{
    private const int LongestQuestion = 4000;

    /// <summary>The values of a request by name, in a language.</summary>
    /// <param name="request">The request.</param>
    /// <param name="messages">The messages of the campaign.</param>
    /// <param name="language">The language.</param>
    public static IReadOnlyDictionary<string, string> Of(RequestRecord request, IReadOnlyCollection<CampaignMessage> messages, LetterLanguage language)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(messages);
        var (law, deadline) = (RequestLetter.LawOf(request.Force), request.Standing.Deadline);
        var asked = request.Events.LastOrDefault(e => e.Kind == CampaignEventKind.ClarificationAsked);
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["received"] = LetterDay.Of(deadline?.Received, language),
            ["due"] = LetterDay.Of(request.Standing.Due ?? deadline?.Due, language),
            ["answered"] = LetterDay.Of(Answered(request)?.Day, language),
            ["handled"] = Handled(request, language),
            ["asked"] = LetterDay.Of(asked?.Day, language),
            ["question"] = Question(asked, messages),
            ["advice"] = string.Join('\n', RefusalAdvice.Words(law, request.Sections, request.Standing.Outcome).Select(a => $"- {a}")),
            ["commissioner"] = law == RequestLaw.Foisa ? "Scottish Information Commissioner" : "Information Commissioner's Office",
            ["complaintSection"] = law == RequestLaw.Foisa ? "section 47(1)" : "section 50(1)",
            ["course"] = Course(request),
            ["breaches"] = deadline is not { Breaches.IsEmpty: false } ? "" : $"What was not kept to: {string.Join("; ", deadline.Breaches)}.",
        };
    }

    private static CampaignEvent? Answered(RequestRecord request) => request.Events.FirstOrDefault(e => e.Kind == CampaignEventKind.Answered);

    private static string Handled(RequestRecord request, LetterLanguage language) => (Answered(request), language) switch
    {
        ({ } answer, LetterLanguage.English) => $"answered on {LetterDay.Of(answer.Day, language)}",
        ({ } answer, LetterLanguage.Welsh) => $"ac a atebwyd ar {LetterDay.Of(answer.Day, language)}",
        (null, LetterLanguage.English) => $"not answered by {LetterDay.Of(request.Standing.Deadline?.Due, language)}, when the answer was due",
        (null, LetterLanguage.Welsh) => $"ac nas atebwyd erbyn {LetterDay.Of(request.Standing.Deadline?.Due, language)}, pan oedd yr ateb i'w roi",
    };

    // The force's own words, as a person who answers them needs them; without a place in brackets, so that they cannot be taken for ours.
    private static string Question(CampaignEvent? asked, IReadOnlyCollection<CampaignMessage> messages)
    {
        var text = messages.FirstOrDefault(m => m.Message.Name == asked?.Evidence)?.Message.Text ?? asked?.Words ?? "";
        return string.Join('\n', (text.Length > LongestQuestion ? text[..LongestQuestion] + "…" : text).Trim().ReplaceLineEndings("\n").Split('\n').Select(l => $"> {l.Replace("[[", "[", StringComparison.Ordinal).Replace("]]", "]", StringComparison.Ordinal)}"));
    }

    private static string Course(RequestRecord request) => string.Join('\n', request.Events
        .Where(e => e.Kind is CampaignEventKind.ClarificationAsked or CampaignEventKind.ClarificationGiven or CampaignEventKind.FeeNotice or CampaignEventKind.FeePaid or CampaignEventKind.Extension
            or CampaignEventKind.Corrected or CampaignEventKind.ReviewAsked or CampaignEventKind.ReviewAnswered || (e.Kind == CampaignEventKind.Sent && e.Letter != "request"))
        .Select(e => $"- {LetterDay.Of(e.Day, LetterLanguage.English)}: {(e.Kind == CampaignEventKind.Sent ? $"{e.Letter} sent" : e.Kind.Words())}").Distinct());
}

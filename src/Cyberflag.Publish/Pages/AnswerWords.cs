namespace Cyberflag.Publish;

/// <summary>The words for how a force stands to a question.</summary>
internal static class AnswerWords
{
    public static string Of(AnswerStatus status) => status switch
    {
        AnswerStatus.Answered => "figure held",
        AnswerStatus.AnsweredInPart => "answered in part",
        AnswerStatus.Waiting => "answered, waits for a person",
        AnswerStatus.NotHeld => "says it does not hold it",
        AnswerStatus.Refused => "refused",
        AnswerStatus.NeverAnswered => "did not answer",
        AnswerStatus.NothingHeld => "nothing held",
    };
}

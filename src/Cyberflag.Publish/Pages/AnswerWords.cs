using System.Collections.Immutable;

namespace Cyberflag.Publish;

/// <summary>The words for how a force stands to a question.</summary>
public static class AnswerWords
{
    /// <summary>The words with the sections relied on: <c>refused (s.12(1))</c>.</summary>
    public static string Of(AnswerStatus status, ImmutableArray<string> sections) => sections.IsEmpty ? Of(status) : $"{Of(status)} ({string.Join(", ", sections)})";

    /// <summary>The words alone.</summary>
    public static string Of(AnswerStatus status) => status switch
    {
        AnswerStatus.Answered => "figure held",
        AnswerStatus.AnsweredInPart => "answered in part",
        AnswerStatus.Waiting => "answered, waits for a person",
        AnswerStatus.NotHeld => "says it does not hold it",
        AnswerStatus.Refused => "refused",
        AnswerStatus.RefusedRequest => "refused a request on these years",
        AnswerStatus.NeverAnswered => "did not answer",
        AnswerStatus.NothingHeld => "nothing held",
    };

    /// <summary>The word of a data file, which stays the same: <c>answeredInPart</c>.</summary>
    public static string Word(AnswerStatus status) => char.ToLowerInvariant(status.ToString()[0]) + status.ToString()[1..];
}

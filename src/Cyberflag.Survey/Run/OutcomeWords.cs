using Cyberflag.Collect;

namespace Cyberflag.Surveys;

/// <summary>How an answer came out, in words.</summary>
public static class OutcomeWords
{
    /// <summary>The words.</summary>
    public static string Of(Outcome outcome) => outcome switch
    {
        Outcome.Full => "answered",
        Outcome.Partial => "answered in part",
        Outcome.Nil => "answered: none",
        Outcome.NotHeld => "not held",
        Outcome.Refused => "refused",
        Outcome.Cost => "refused for cost",
        Outcome.NeitherConfirmNorDeny => "neither confirmed nor denied",
        Outcome.Elsewhere => "pointed elsewhere",
    };
}

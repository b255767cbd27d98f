using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>What became of an entry in the figures.</summary>
public enum EntryState
{
    /// <summary>It is the value of its key.</summary>
    Chosen,

    /// <summary>It agrees with the value of its key, which another source gives.</summary>
    Agrees,

    /// <summary>A later reply gave another value; this one is shown as the earlier.</summary>
    Earlier,

    /// <summary>Another source says otherwise, or something of it is not certain: it waits for a person.</summary>
    Waits,

    /// <summary>The survey does not ask for what it counts.</summary>
    Apart,

    /// <summary>It came after the cut-off day and is left for the next version.</summary>
    Late,

    /// <summary>A later entry corrects it.</summary>
    Corrected,

    /// <summary>A person rejected it.</summary>
    Rejected,

    /// <summary>Another source's value counts: it says no number where that gives one, or a person chose the other.</summary>
    PassedOver,
}

/// <summary>Finds the state of entries.</summary>
public static class EntryStates
{
    /// <summary>The state of an entry in a result.</summary>
    public static EntryState Of(HandEntry entry, Entries entries, RunResult result)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(result);
        bool Is(Observation o) => o.Source.Locator == entry.Place;
        return !entries.Standing.Contains(entry) ? EntryState.Corrected
            : result.Reconciled.Apart.Any(Is) ? EntryState.Apart
            : result.Collected.Entered.FirstOrDefault(Is) is { } held && result.Reconciled.Waiting.Any(w => w.ObservationIds.Contains(held.Id)) ? EntryState.Waits
            : result.Reconciled.Series.Values.Any(v => v.Chosen is { } chosen && Is(chosen)) ? EntryState.Chosen
            : result.Reconciled.Series.Values.Any(v => v.Agreeing.Any(Is)) ? EntryState.Agrees
            : result.Reconciled.Series.Values.Any(v => v.Earlier.Any(Is)) ? EntryState.Earlier
            : result.Reconciled.Series.Values.Any(v => v.Chosen is null && v.Conflicting.Any(Is)) ? EntryState.Waits
            : result.Folder.Survey.CutOff is { } cutOff && entry.Date > cutOff ? EntryState.Late
            : result.Collected.Decisions.Any(d => d.Kind == DecisionKind.Reject && d.Locator == entry.Place) ? EntryState.Rejected
            : EntryState.PassedOver;
    }
}

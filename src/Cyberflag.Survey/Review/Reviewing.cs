using System.Collections.Immutable;
using Cyberflag.Formats;
using Cyberflag.Ledger;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>Review: what waits for a person, and the person's decisions on it.</summary>
public static class Reviewing
{
    /// <summary>Stands in a printed call for the reason, which only the person can give.</summary>
    public const string ReasonToGive = "…";

    /// <summary>What waits in a survey, each item with what was decided on something alike before.</summary>
    /// <exception cref="LedgerException">The ledger cannot be used.</exception>
    public static (RunResult Result, ImmutableArray<WorkItem> Items) List(SurveyFolder folder, TimeProvider clock, IProgress<RunProgress>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var result = SurveyRun.Figures(folder, clock, null, progress);
        using var ledger = LedgerStore.Open(folder.Store, clock);
        return (result, Remembered.Suggest(result, ledger, WorkList.Of(result)));
    }

    /// <summary>Forgets the passwords of a document: with the document they go too.</summary>
    public static void ForgetPasswords(SurveyFolder folder, string documentHash) => PasswordFile.Open(folder).Remove(documentHash);

    /// <summary>
    /// Settles items: all of them or, where an answer does not fit one, none. The decisions are written to <c>decisions.csv</c> and then recorded in
    /// the ledger; a program that stops between the two is made good by the next run, which records what the file holds.
    /// </summary>
    /// <param name="folder">The survey.</param>
    /// <param name="items">The items, as listed.</param>
    /// <param name="answer">The answer to all of them; null takes over what is suggested for each.</param>
    /// <param name="who">Who decides.</param>
    /// <param name="why">Why; may be empty where a reading is only accepted or an alternative chosen.</param>
    /// <param name="clock">When.</param>
    /// <returns>The decisions made.</returns>
    /// <exception cref="SurveyException">An answer does not fit; nothing is decided.</exception>
    public static ImmutableArray<Decision> Decide(
        SurveyFolder folder, IReadOnlyCollection<WorkItem> items, WorkAnswer? answer, string who, string why, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(items);
        ArgumentException.ThrowIfNullOrWhiteSpace(who);
        ArgumentNullException.ThrowIfNull(clock);
        if (answer is { NeedsReason: true } && string.IsNullOrWhiteSpace(why))
        {
            throw new SurveyException("A correction, a rejection or the meaning of a mark needs a reason: give it with --why. Nothing was decided.");
        }

        if (why.Trim() == ReasonToGive)
        {
            throw new SurveyException($"'{ReasonToGive}' stands in the printed call for your reason: write it in its place after --why. Nothing was decided.");
        }

        return AtomicFile.Alone(folder, () =>
        {
            var when = clock.GetUtcNow();
            using var ledger = LedgerStore.Open(folder.Store, clock);
            var decisions = items.SelectMany(i => WorkDecisions.Of(i, Answer(i, answer), folder.Reference, who, when, Reason(i, answer, why))).ToImmutableArray();
            AnswerReach.CheckApart(items, decisions);
            foreach (var item in items.Where(i => i.Kind == WorkKind.Password && answer is { Nothing: false }))
            {
                Unlock(folder, ledger, item, answer!.Password);
            }

            DecisionsFile.Add(folder, decisions);
            ledger.Decide(decisions);
            return decisions;
        });
    }

    private static WorkAnswer Answer(WorkItem item, WorkAnswer? answer) => answer ?? item.Suggestion?.Answer
        ?? throw new SurveyException($"For {item.Id} nothing is suggested. Nothing was decided.");

    private static string Reason(WorkItem item, WorkAnswer? answer, string why) =>
        !string.IsNullOrWhiteSpace(why) ? why.Trim()
        : answer is null ? $"as {item.Suggestion!.Words}"
        : answer.Choose is not null ? "alternative chosen"
        : item.Kind == WorkKind.Password ? "password given"
        : "accepted as read";

    /// <summary>A password is kept only where it opens the document.</summary>
    private static void Unlock(SurveyFolder folder, LedgerStore ledger, WorkItem item, string? password)
    {
        if (string.IsNullOrEmpty(password))
        {
            throw new SurveyException($"{item.Id} is settled by --password. Nothing was decided.");
        }

        var bytes = ledger.Bytes(item.DocumentHash)
            ?? throw new SurveyException($"The document of {item.Id} is not in the ledger. Run 'cyberflag run' and try again.");
        var passwords = PasswordFile.Open(folder);
        var limits = new ReadingLimits { Passwords = [.. passwords.Of(item.DocumentHash), password] };
        var reading = DocumentReading.Of(new Collect.ReceivedDocument(item.Document, item.DocumentHash, null, null), bytes, folder.Reference, limits);
        var locked = reading.Reading.Findings.Count(f => DocumentWork.KindOf(f) == WorkKind.Password);
        if (locked >= item.Places.Length && locked > 0)
        {
            throw new SurveyException($"The password does not open {item.Document}. Compare it with the sender's message, capital letters and spaces included. Nothing was decided.");
        }

        passwords.Add(item.DocumentHash, password);
    }
}

using System.Collections.Immutable;
using System.CommandLine;
using Cyberflag.App.Printing;
using Cyberflag.Ledger;
using Cyberflag.Surveys;
using Cyberflag.Vocabulary;

namespace Cyberflag.App.Commands;

/// <summary><c>ledger verify|copy|releases|withdraw|erase SURVEY</c>: the record.</summary>
internal static class LedgerCommand
{
    public static Command Create() => new("ledger", "The record of what was received, decided and released.") { Verify(), Copy(), Releases(), Withdraw(), Erase() };

    private static Command Verify()
    {
        var (survey, json) = (Record(), Shared.Json());
        var head = new Option<string?>("--head") { Description = "A head that was written down earlier, as verify and copy print it: 12:4fa0…; proves that nothing was cut off or made anew since." };
        var command = new Command("verify", "Prove that the record is whole and unchanged. Example: cyberflag ledger verify examples/online-offences") { survey, head, json };
        command.SetAction(parsed =>
        {
            LedgerHead? expected = LedgerHead.TryParse(parsed.GetValue(head)?.Trim(), out var written) ? written : null;
            if (parsed.GetValue(head) is { } text && expected is null)
            {
                Console.Error.WriteLine($"'{text}' is no head of a record: give the number of entries, a colon and the 64 digits of the hash, as 'ledger verify' prints them.");
                return ExitCode.WrongCall;
            }

            var path = parsed.GetRequiredValue(survey);
            using var ledger = LedgerStore.Open(RecordPlace.Of(path), TimeProvider.System);
            ImmutableArray<Finding> findings = [.. ledger.Verify(expected), .. RecordPlace.Lost(path, ledger)];
            if (parsed.GetValue(json))
            {
                LedgerJson.Write(Console.OpenStandardOutput(), ledger.Head, findings);
            }
            else if (findings.IsEmpty)
            {
                Terminal.Out.Line($"The record is whole: {ledger.Head.Sequence} entries{(expected is { } earlier ? $", and the first {earlier.Sequence} are those that were written down" : "")}. {WriteDown(ledger.Head)}");
            }
            else
            {
                FindingsReport.Write(Terminal.Out, findings);
            }

            return findings.IsEmpty ? ExitCode.Done : ExitCode.NeedsAttention;
        });
        return command;
    }

    private static Command Copy()
    {
        var (survey, json) = (Record(), Shared.Json());
        var folder = new Argument<string>("DIR") { Description = "A folder that holds no ledger yet." };
        var command = new Command("copy", "Copy the record, for a backup or as evidence. Example: cyberflag ledger copy examples/online-offences backup") { survey, folder, json };
        command.SetAction(parsed =>
        {
            using var ledger = LedgerStore.Open(RecordPlace.Of(parsed.GetRequiredValue(survey)), TimeProvider.System);
            ledger.CopyTo(parsed.GetRequiredValue(folder));
            if (parsed.GetValue(json))
            {
                LedgerJson.Write(Console.OpenStandardOutput(), ledger.Head, parsed.GetRequiredValue(folder));
                return ExitCode.Done;
            }

            Terminal.Out.Line($"Copied {ledger.Head.Sequence} entries. {WriteDown(ledger.Head)}");
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Releases()
    {
        var survey = Record();
        var command = new Command("releases", "List the releases recorded. Example: cyberflag ledger releases examples/online-offences") { survey };
        command.SetAction(parsed =>
        {
            using var ledger = LedgerStore.Open(RecordPlace.Of(parsed.GetRequiredValue(survey)), TimeProvider.System);
            foreach (var release in ledger.Releases())
            {
                Terminal.Out.Line($"Entry {release.Sequence}, {release.RecordedAt:yyyy-MM-dd HH:mm} UTC, version {release.Version}{(release.IsWithdrawn ? ", withdrawn" : "")}");
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Command Withdraw()
    {
        var survey = Record();
        var release = new Option<long>("--release") { Description = "Its entry, as 'ledger releases' lists it.", Required = true };
        var who = new Option<string>("--who") { Description = "Who says so.", Required = true };
        var why = new Option<string>("--why") { Description = "Why: a trial, say.", Required = true };
        var command = new Command("withdraw", "Record that a release was never given to anybody, so that later ones need not reckon with what it printed. Example: cyberflag ledger withdraw SURVEY --release 41 --who \"A. Reader\" --why trial") { survey, release, who, why };
        command.SetAction(parsed =>
        {
            using var ledger = LedgerStore.Open(RecordPlace.Of(parsed.GetRequiredValue(survey)), TimeProvider.System);
            var entry = ledger.Withdraw(parsed.GetRequiredValue(release), parsed.GetRequiredValue(who), parsed.GetRequiredValue(why));
            Terminal.Out.Line($"Withdrawn: entry {entry.Sequence}. The files of the release are yours to remove.");
            return ExitCode.Done;
        });
        return command;
    }

    private static Argument<string> Record() => new("SURVEY") { Description = "The folder of the survey, or of a copy of its record." };

    private static string WriteDown(LedgerHead head) => $"The head, to be written down elsewhere and given to --head later: {head}";

    private static Command Erase()
    {
        var (survey, json) = (Shared.Survey(), Shared.Json());
        var document = new Option<string>("--document") { Description = "SHA-256 of the document.", Required = true };
        var who = new Option<string>("--who") { Description = "Who orders it.", Required = true };
        var why = new Option<string>("--why") { Description = "Why, with the legal basis.", Required = true };
        var command = new Command("erase", "Erase a stored document, all that was decided on it and every stored table that names it; the record still verifies. Remove the file from replies/ and its rows from decisions.csv first. Example: cyberflag ledger erase SURVEY --document 9f86d0… --who \"Data protection officer\" --why \"UK GDPR art. 17\"") { survey, document, who, why, json };
        command.SetAction(parsed =>
        {
            var folder = SurveyFolder.Open(parsed.GetRequiredValue(survey));
            using var ledger = LedgerStore.Open(RecordPlace.Of(folder.Path), TimeProvider.System);
            var (by, reason) = (parsed.GetRequiredValue(who), parsed.GetRequiredValue(why));
            if (by.Contains(parsed.GetRequiredValue(document), StringComparison.OrdinalIgnoreCase) || reason.Contains(parsed.GetRequiredValue(document), StringComparison.OrdinalIgnoreCase))
            {
                Console.Error.WriteLine("The hash of the document must not stand in --who or --why: these stay in the record for ever.");
                return ExitCode.WrongCall;
            }

            var erased = ledger.Erase(parsed.GetRequiredValue(document).ToLowerInvariant(), by, reason);
            Reviewing.ForgetPasswords(folder, parsed.GetRequiredValue(document).ToLowerInvariant());
            if (parsed.GetValue(json))
            {
                LedgerJson.Write(Console.OpenStandardOutput(), erased);
                return erased.IsOverwritten ? ExitCode.Done : ExitCode.NeedsAttention;
            }

            Terminal.Out.Line($"Erased: entry {erased.Sequence}. What lies outside the record is yours to remove: copies in replies/, evidence/ and imported/, the document's rows in decisions.csv, entered.csv and attested.csv, releases and backups. The next run would record again what is left in these.");
            if (!erased.IsOverwritten)
            {
                Terminal.Out.Line(Calls.In("Another program holds the ledger open, so its old bytes are overwritten only at the next opening. Close it and run 'cyberflag ledger verify'."));
                return ExitCode.NeedsAttention;
            }

            return ExitCode.Done;
        });
        return command;
    }
}

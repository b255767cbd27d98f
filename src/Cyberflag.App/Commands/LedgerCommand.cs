using System.CommandLine;
using Cyberflag.App.Printing;
using Cyberflag.Ledger;
using Cyberflag.Surveys;

namespace Cyberflag.App.Commands;

/// <summary><c>ledger verify|erase SURVEY</c>: the record.</summary>
internal static class LedgerCommand
{
    public static Command Create() => new("ledger", "The record of what was received, decided and released.") { Verify(), Erase() };

    private static Command Verify()
    {
        var (survey, json) = (Shared.Survey(), Shared.Json());
        var command = new Command("verify", "Prove that the record is whole and unchanged. Example: cyberflag ledger verify examples/online-offences") { survey, json };
        command.SetAction(parsed =>
        {
            var folder = SurveyFolder.Open(parsed.GetRequiredValue(survey));
            using var ledger = LedgerStore.Open(folder.Store, TimeProvider.System);
            var findings = ledger.Verify();
            if (parsed.GetValue(json))
            {
                LedgerJson.Write(Console.OpenStandardOutput(), ledger.Head, findings);
            }
            else if (findings.IsEmpty)
            {
                Terminal.Out.Line($"The record is whole: {ledger.Head.Sequence} entries, the last with the hash {ledger.Head.Hash}.");
            }
            else
            {
                FindingsReport.Write(Terminal.Out, findings);
            }

            return findings.IsEmpty ? ExitCode.Done : ExitCode.NeedsAttention;
        });
        return command;
    }

    private static Command Erase()
    {
        var survey = Shared.Survey();
        var document = new Option<string>("--document") { Description = "SHA-256 of the document.", Required = true };
        var who = new Option<string>("--who") { Description = "Who orders it.", Required = true };
        var why = new Option<string>("--why") { Description = "Why, with the legal basis.", Required = true };
        var command = new Command("erase", "Erase a stored document for good; the record still verifies. Remove the file from replies/ first.") { survey, document, who, why };
        command.SetAction(parsed =>
        {
            var folder = SurveyFolder.Open(parsed.GetRequiredValue(survey));
            using var ledger = LedgerStore.Open(folder.Store, TimeProvider.System);
            ledger.Erase(parsed.GetRequiredValue(document), parsed.GetRequiredValue(who), parsed.GetRequiredValue(why));
            Terminal.Out.Line($"Erased. The record is whole: {ledger.Verify().IsEmpty}.");
            return ExitCode.Done;
        });
        return command;
    }
}

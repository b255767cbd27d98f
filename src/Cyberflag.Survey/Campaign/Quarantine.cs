using System.Collections.Immutable;
using System.Globalization;
using Cyberflag.Ledger;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>The messages that are not put into <c>replies/</c> because of what a virus scanner says. They stay in the ledger, where nothing opens them.</summary>
/// <param name="Held">The SHA-256 of each.</param>
/// <param name="Findings">What a person should know.</param>
internal sealed record Quarantine(ImmutableHashSet<string> Held, ImmutableArray<Finding> Findings)
{
    /// <summary>Scans messages before they are filed, all in one run. Where no scanner is installed that is told; where it fails nothing is filed.</summary>
    public static Quarantine Of(IEnumerable<CampaignMessage> messages, LedgerStore ledger, VirusScanner? scanner)
    {
        var all = messages.Where(m => !m.Message.Attachments.IsEmpty).DistinctBy(m => m.Message.Sha256).ToList();
        if (all.Count == 0)
        {
            return new Quarantine([], []);
        }

        if (scanner is null)
        {
            return new Quarantine([], [new Finding("S-054", Severity.Info, string.Create(CultureInfo.InvariantCulture, $"The attachments of {all.Count} {(all.Count == 1 ? "message" : "messages")} were not scanned for viruses: ClamAV is not installed."), "", "Install clamdscan or clamscan. The program itself runs nothing that an attachment holds.")]);
        }

        var folder = Directory.CreateTempSubdirectory("cyberflag-scan-");
        try
        {
            foreach (var message in all)
            {
                File.WriteAllBytes(Path.Combine(folder.FullName, $"{message.Message.Sha256}.eml"), ledger.Bytes(message.Message.Sha256) ?? []);
            }

            var result = scanner.Scan(folder.FullName);
            var found = result.Found.Select(f => (Hash: Path.GetFileNameWithoutExtension(f.File), f.What)).ToLookup(f => f.Hash, f => f.What);
            return result.Failure is { } failure
                ? new Quarantine([.. all.Select(m => m.Message.Sha256)], [new Finding("S-053", Severity.Error, $"The attachments could not be scanned, and nothing of them was filed: {failure}.", "", "Mend the scanner and run 'request fetch' again.")])
                : new Quarantine(
                    [.. found.Select(f => f.Key)],
                    [.. all.Where(m => found.Contains(m.Message.Sha256)).Select(m => new Finding("S-053", Severity.Error, $"A message of {m.Match.ForceId} holds '{string.Join(", ", found[m.Message.Sha256])}' and is not filed.", m.Message.Name, "Ask the force to send its answer again. The message stays in the ledger."))]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>True for a message that is held back.</summary>
    public bool IsHeld(CampaignMessage message) => Held.Contains(message.Message.Sha256);
}

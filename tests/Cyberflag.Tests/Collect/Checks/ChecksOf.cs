using Cyberflag.Collect;
using Cyberflag.Vocabulary;

namespace Cyberflag.Tests.Collect.Checks;

/// <summary>Observations written in a line, for the checks.</summary>
internal static class ChecksOf
{
    public static Observation Number(
        long value, string period = "2018/19", string breakdown = "", string area = "E23000029", string? offence = "71/17",
        CountingUnit unit = CountingUnit.Offences, Method method = Method.OffenceCode, string hash = "0123456789abcdef") => new()
        {
            Kind = ObservationKind.Reply,
            Area = area,
            Period = Period.Parse(period),
            Offence = offence,
            OffenceLabel = offence ?? "other",
            Unit = unit,
            Method = method,
            Breakdown = Breakdown.Parse(breakdown),
            Status = Status.Value,
            Count = Count.Exactly(value),
            Source = new Source
            {
                DocumentHash = hash,
                Document = "reply.txt",
                Locator = $"{period}/{breakdown}/{offence}/{unit}/{method}",
                Raw = $"{value}",
            },
            KnownOn = KnownOn.Day(new DateOnly(2022, 1, 1)),
        };

    /// <summary>Codes of what the checks find, and the raw text of the numbers that they mark.</summary>
    public static (string Codes, string Marked) Found(params Observation[] observations)
    {
        var (checkedOnes, findings) = ReadingCheck.CheckAll([.. observations], "reply.txt", PlainText.Reference);
        return (string.Join(' ', findings.Select(f => f.Code)), string.Join(' ', checkedOnes.Where(o => o.NeedsReview).Select(o => o.Source.Raw)));
    }
}

using Cyberflag.Reconcile;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Reconcile;

public sealed class ReadAsTests
{
    private static readonly Observation Reading = Observed.Replied("Kent", "2018/19", Count.Exactly(70), "2019-06-25");

    [Fact]
    public void A_reading_is_one_line_of_its_fields() =>
        Assert.Equal("E23000032 | 2018/19 | CSO | Offences | Flag |  | Value | 70", ReadAs.Of(Reading));

    [Fact]
    public void A_change_of_any_field_changes_the_line() => Assert.All(
        new[]
        {
            Reading with { Area = null }, Reading with { Period = null }, Reading with { Offence = "71/17" }, Reading with { Unit = CountingUnit.Victims },
            Reading with { Method = Method.Keyword }, Reading with { Breakdown = Breakdown.Of(("sex", "female")) }, Reading with { Count = Count.Exactly(71) },
            Reading with { Status = Status.Suppressed },
        },
        changed => Assert.NotEqual(ReadAs.Of(Reading), ReadAs.Of(changed)));
}

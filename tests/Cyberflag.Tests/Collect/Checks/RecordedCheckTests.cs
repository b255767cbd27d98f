using Cyberflag.Vocabulary;
using Xunit;
using static Cyberflag.Tests.Collect.Checks.ChecksOf;

namespace Cyberflag.Tests.Collect.Checks;

/// <summary>The Home Office recorded 258 offences of 88A for Avon and Somerset in 2017/18, and 230 in 2018/19.</summary>
public sealed class RecordedCheckTests
{
    private const string AvonAndSomerset = "E23000036";

    [Theory]
    [InlineData("71/17", 388)]
    [InlineData("88A", 388)]
    public void Far_more_than_was_recorded_of_the_class_waits(string offence, int count) =>
        Assert.Equal(("C-024", $"{count}"), Found(Number(count, "2017/18", area: AvonAndSomerset, offence: offence)));

    [Theory]
    [InlineData(259)]
    [InlineData(387)]
    public void A_little_more_is_reported_as_the_record_is_revised(int count) =>
        Assert.Equal(("C-024", ""), Found(Number(count, "2017/18", area: AvonAndSomerset)));

    [Theory]
    [InlineData("71/17", "2017/18", 258, CountingUnit.Offences)]
    [InlineData("71/17", "2017/18", 999, CountingUnit.Victims)]
    [InlineData("86/2", "2017/18", 999, CountingUnit.Offences)]
    [InlineData("71/17", "2023/24", 999, CountingUnit.Offences)]
    [InlineData("71/17", "2017 (calendar)", 999, CountingUnit.Offences)]
    public void What_is_within_it_or_cannot_be_compared_is_left_alone(string offence, string period, int count, CountingUnit unit) =>
        Assert.Equal(("", ""), Found(Number(count, period, area: AvonAndSomerset, offence: offence, unit: unit)));
}

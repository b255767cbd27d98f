using Xunit;

namespace Cyberflag.Tests.Collect.Tables;

public sealed class BilingualLabelsTests
{
    [Theory]
    [InlineData("Canlyniad / Outcome", "Cyhuddo neu wŷs / Charge or summons", "Dim digon o dystiolaeth / Evidential difficulties")]
    [InlineData("Outcome / Canlyniad", "Charge or summons / Cyhuddo neu wŷs", "Evidential difficulties / Dim digon o dystiolaeth")]
    public void The_English_half_is_kept(string heading, string one, string other) => Assert.Equal(
        ["11 2022/23 71/17 offences outcome=charge or summons", "46 2022/23 71/17 offences outcome=evidential difficulties"],
        Told.By($"Section 15A offences recorded\n\n| {heading} | 2022-23 |\n|---|---|\n| {one} | 11 |\n| {other} | 46 |"));

    [Fact]
    public void A_stroke_within_English_labels_parts_nothing() => Assert.Equal(
        "outcome=charge / summons", Told.By("Section 15A offences recorded\n\n| Outcome | 2022-23 |\n|---|---|\n| Charge / summons | 11 |\n| Caution / warning | 46 |")[0].Split("offences ")[1]);
}

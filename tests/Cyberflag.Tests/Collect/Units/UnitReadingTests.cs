using Cyberflag.Collect;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Collect.Units;

public sealed class UnitReadingTests
{
    [Theory]
    [InlineData("Number of crimes recorded", CountingUnit.Offences)]
    [InlineData("custody records where a person was charged", CountingUnit.CustodyRecords)]
    [InlineData("Crimes with a charge", CountingUnit.Offences)]
    [InlineData("people charged", CountingUnit.Charges)]
    [InlineData("Count of Non-Crimes", CountingUnit.NonCrimes)]
    [InlineData("Number of victims", CountingUnit.Victims)]
    [InlineData("Suspects charged", CountingUnit.Charges)]
    [InlineData("Nifer y troseddau", CountingUnit.Offences)]
    public void The_first_unit_is_what_is_counted(string text, CountingUnit unit) => Assert.Equal(unit, UnitReading.Leading(text));

    [Theory]
    [InlineData("by age and sex of the victim")]
    [InlineData("Sexual Offences Act 2003")]
    [InlineData("Crime type")]
    [InlineData("Age of suspect")]
    public void Dimensions_and_laws_are_no_units(string text) => Assert.Null(UnitReading.Leading(text));

    [Fact]
    public void A_document_may_declare_its_unit() => Assert.Equal(CountingUnit.Victims, UnitReading.Declared("The figures are of victims and not of offences."));

    [Theory]
    [InlineData("Suspects in crimes of possessing indecent images, by age", null)]
    [InlineData("Offences recorded in which the flag is set, victims aged 17 or under. Some offences have no victim.", "Offences")]
    [InlineData("Offences and arrests, where the victim was a child", null)]
    [InlineData("Number of suspects whose offences were recorded", "Suspects")]
    [InlineData("We recorded offences and suspects", null)]
    public void A_title_begins_with_what_it_counts(string title, string? unit) => Assert.Equal(unit, UnitReading.Head(title)?.ToString());
}

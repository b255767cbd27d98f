using Cyberflag.Collect;
using Xunit;

namespace Cyberflag.Tests.Collect.Offences;

public sealed class CrimeWordsTests
{
    [Fact]
    public void Groups_of_recorded_crime_are_offences()
    {
        Assert.True(CrimeWords.AreMost(["Violence against the person", "Sexual offences", "Robbery", "Stolen goods"]));
        Assert.True(CrimeWords.AreMost(["Total recorded crime (excluding fraud)", "Victim-based crime", "Other crimes against society"]));
    }

    [Theory]
    [InlineData("Offences", "Arrests")]
    [InlineData("Crimes", "Crimes with a charge")]
    [InlineData("Female", "Male")]
    [InlineData("2017/18", "2018/19")]
    public void Units_and_other_headings_are_none(string one, string other) => Assert.False(CrimeWords.AreMost([one, other]));

    [Theory]
    [InlineData("Sexual offences", true)]
    [InlineData("Total recorded crime (excluding fraud)", true)]
    [InlineData("Child sexual offences", false)]
    [InlineData("Sexual offences against children", false)]
    [InlineData("Sexual grooming", false)]
    public void Only_the_official_names_of_groups_are_certainly_no_offence_of_ours(string label, bool isGroup) => Assert.Equal(isGroup, CrimeWords.IsGroup(label));
}

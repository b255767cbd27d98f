using Cyberflag.Collect;
using Xunit;

namespace Cyberflag.Tests.Collect.Offences;

public sealed class OffenceSubjectsTests
{
    [Fact]
    public void A_subject_has_a_label_and_no_code()
    {
        var found = OffenceSubjects.Find("Count of crimes with a Child Sexual Exploitation (CSE) marker");
        Assert.Equal((null, "Child Sexual Exploitation (CSE)"), (found!.Code, found.Label));
    }

    [Fact]
    public void Of_two_subjects_neither_is_taken() => Assert.Null(OffenceSubjects.Find("Modern slavery and stalking"));

    [Fact]
    public void An_offence_that_is_held_goes_before_a_subject() => Assert.Equal(
        ["52 2018/19 71/17 offences"],
        Told.By("Child sexual exploitation\nNumber of offences of sexual communication with a child recorded in 2018/19: 52"));
}

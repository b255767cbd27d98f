using Xunit;
using static Cyberflag.Tests.Collect.Checks.ChecksOf;

namespace Cyberflag.Tests.Collect.Checks;

public sealed class JumpCheckTests
{
    [Fact]
    public void Ten_times_the_year_before_marks_both() => Assert.Equal(("C-023", "30 303"), Found(Number(30, "2019/20"), Number(303, "2020/21")));

    [Fact]
    public void A_tenth_of_the_year_before_marks_both() => Assert.Equal(("C-023", "303 30"), Found(Number(303, "2019/20"), Number(30, "2020/21")));

    [Theory]
    [InlineData(120, 3)]
    [InlineData(50, 4)]
    [InlineData(120, 0)]
    public void A_fall_to_a_handful_marks_both(int earlier, int later) =>
        Assert.Equal(("C-023", $"{earlier} {later}"), Found(Number(earlier, "2019/20"), Number(later, "2020/21")));

    [Theory]
    [InlineData(221, 2110)]
    [InlineData(201, 1012)]
    [InlineData(1012, 198)]
    [InlineData(190, 19)]
    public void A_digit_too_many_or_too_few_marks_both_though_the_number_also_changed(int earlier, int later) =>
        Assert.Equal(("C-023", $"{earlier} {later}"), Found(Number(earlier, "2019/20"), Number(later, "2020/21")));

    [Theory]
    [InlineData(10, 49)]
    [InlineData(9, 60)]
    [InlineData(303, 369)]
    [InlineData(4042, 8224)]
    [InlineData(1, 12)]
    [InlineData(0, 40)]
    [InlineData(49, 4)]
    [InlineData(3, 120)]
    [InlineData(0, 120)]
    public void What_really_happens_is_left_alone(int earlier, int later) =>
        Assert.Equal(("", ""), Found(Number(earlier, "2019/20"), Number(later, "2020/21")));

    [Fact]
    public void Years_that_are_not_neighbours_or_of_other_kinds_are_not_compared() =>
        Assert.Equal(("", ""), Found(Number(30, "2018/19", offence: "86/2"), Number(303, "2020/21", offence: "86/2"), Number(3030, "2019 (calendar)", offence: "86/2")));
}

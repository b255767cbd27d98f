using Cyberflag.Vocabulary;
using Xunit;
using static Cyberflag.Tests.Collect.Checks.ChecksOf;

namespace Cyberflag.Tests.Collect.Checks;

public sealed class PartCheckTests
{
    [Fact]
    public void A_part_greater_than_its_whole_marks_both() => Assert.Equal(("C-021", "17 22"), Found(Number(17), Number(22, breakdown: "sex=female")));

    [Fact]
    public void A_part_of_a_part_is_compared_with_the_part_that_contains_it() =>
        Assert.Equal(("C-021", "12 13"), Found(Number(50), Number(12, breakdown: "sex=female"), Number(13, breakdown: "age=12-15;sex=female")));

    [Fact]
    public void A_number_that_waits_already_is_no_evidence_against_another() =>
        Assert.Equal(("", "22"), Found(Number(17), Number(22, breakdown: "sex=female") with { NeedsReview = true, Why = "a computed column" }));

    [Fact]
    public void Parts_within_their_whole_are_left_alone() => Assert.Equal(("", ""), Found(Number(22), Number(22, breakdown: "sex=female")));

    [Fact]
    public void Another_unit_method_or_year_is_no_whole() =>
        Assert.Equal(("", ""), Found(
            Number(17), Number(22, breakdown: "sex=female", unit: CountingUnit.Victims), Number(23, breakdown: "sex=female", method: Method.Flag),
            Number(24, breakdown: "sex=female", period: "2019/20")));
}

using Xunit;

namespace Cyberflag.Tests.Collect.Tables;

public sealed class LabelListTests
{
    private const string Heading = "Number of victims of sexual communication with a child by gender, 2018/19\n";

    [Fact]
    public void A_list_of_one_kind_is_a_table_of_one_column() => Assert.Equal(
        ["52 2018/19 71/17 victims sex=female", "12 2018/19 71/17 victims sex=male", "3 2018/19 71/17 victims sex=unknown", "67 2018/19 71/17 victims total"],
        Told.By(Heading + "Female 52\nMale 12\nUnknown 3\nGrand Total 67"));

    [Fact]
    public void A_total_that_is_not_their_sum_waits_with_them() => Assert.Empty(Told.Sure(Heading + "Female 52\nMale 12\nUnknown 3\nGrand Total 76"));

    [Fact]
    public void Words_that_may_narrow_the_list_mark_it() =>
        Assert.Empty(Told.Sure("Number of victims of sexual communication with a child in schools by gender, 2018/19\nFemale 52\nMale 12\nUnknown 3"));

    [Fact]
    public void Labels_of_several_kinds_are_no_list() => Assert.DoesNotContain("1234", Told.Sure(Heading + "Female 52\nRoom 1234\n10-12 3"));
}

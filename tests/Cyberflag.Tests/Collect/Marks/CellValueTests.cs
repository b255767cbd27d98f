using Cyberflag.Collect;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Collect.Marks;

public sealed class CellValueTests
{
    [Theory]
    [InlineData("12", 12)]
    [InlineData("1,234", 1234)]
    [InlineData("1 234", 1234)]
    [InlineData(" 2863 ", 2863)]
    [InlineData("0", 0)]
    [InlineData("-00", 0)]
    public void A_number_is_read_and_certain(string text, long number)
    {
        var value = CellValue.Read(text, Legend.None);
        Assert.Equal(new CellValue(Status.Value, Count.Exactly(number)), value);
    }

    [Theory]
    [InlineData("-5")]
    [InlineData("12*")]
    [InlineData("12 [p]")]
    [InlineData("12.5")]
    public void A_number_with_something_about_it_waits(string text) => Assert.NotNull(CellValue.Read(text, Legend.None)!.Value.Doubt);

    [Theory]
    [InlineData("<5", 4)]
    [InlineData("< 5", 4)]
    [InlineData("Fewer than 10", 9)]
    [InlineData("less than five", 4)]
    [InlineData("Under 5", 4)]
    [InlineData("≤4", 4)]
    [InlineData("5 or fewer", 5)]
    public void A_mark_that_states_its_bound_hides_a_number_up_to_it_or_zero(string text, long highest) =>
        Assert.Equal(new CellValue(Status.Suppressed, Count.Between(0, highest, BoundCause.Stated)), CellValue.Read(text, Legend.None));

    [Fact]
    public void The_legend_goes_before_what_a_mark_seems_to_say() =>
        Assert.Equal(new CellValue(Status.Suppressed, Count.Between(1, 4, BoundCause.Stated)), CellValue.Read("<5", Legend.Of(["<5 means a number from 1 to 4"])));

    [Theory]
    [InlineData("*")]
    [InlineData("[c]")]
    [InlineData("withheld")]
    public void A_mark_of_withholding_has_no_bounds_of_its_own(string text) => Assert.Equal(new CellValue(Status.Suppressed, null), CellValue.Read(text, Legend.None));

    [Theory]
    [InlineData("-")]
    [InlineData("..")]
    [InlineData(":")]
    [InlineData("#N/A")]
    [InlineData("n/a")]
    public void A_mark_that_nothing_explains_is_not_available_and_waits(string text)
    {
        var value = CellValue.Read(text, Legend.None)!.Value;
        Assert.Equal((Status.NotAvailable, null), (value.Status, value.Count));
        Assert.NotNull(value.Doubt);
    }

    [Fact]
    public void A_blank_is_a_blank() => Assert.Equal(new CellValue(Status.Blank, null), CellValue.Read("  ", Legend.None));

    [Theory]
    [InlineData("12/05/2018")]
    [InlineData("SW1A 1AA")]
    [InlineData("88A")]
    [InlineData("2018/19")]
    public void Days_postcodes_codes_and_years_are_no_values(string text) => Assert.Null(CellValue.Read(text, Legend.None));
}

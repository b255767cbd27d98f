using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Numbers;

public sealed class NumberReadingTests
{
    [Theory]
    [InlineData("8,224 offences", "8,224", 8224, NumberForm.Plain)]
    [InlineData("3000 crimes", "3000", 3000, NumberForm.Plain)]
    [InlineData("a rise of 39.5 per cent", "39.5 per cent", 39.5, NumberForm.Percent)]
    [InlineData("up 60pc", "60pc", 60, NumberForm.Percent)]
    [InlineData("77% rise", "77%", 77, NumberForm.Percent)]
    [InlineData("six per cent", "six per cent", 6, NumberForm.Percent)]
    [InlineData("twenty-two a day", "twenty-two", 22, NumberForm.Plain)]
    [InlineData("three hundred and five", "three hundred and five", 305, NumberForm.Plain)]
    [InlineData("one in ten", "one in ten", 10, NumberForm.KInN)]
    [InlineData("4 out of 5", "4 out of 5", 80, NumberForm.KInN)]
    [InlineData("a quarter of victims", "a quarter", 25, NumberForm.Fraction)]
    [InlineData("two-thirds of cases", "two-thirds", 66.7, NumberForm.Fraction)]
    [InlineData("0.4 thousand offences", "0.4 thousand", 400, NumberForm.Plain)]
    [InlineData("9k offences", "9k", 9000, NumberForm.Plain)]
    [InlineData("1.5 million children", "1.5 million", 1500000, NumberForm.Plain)]
    [InlineData("by 5 percentage points", "5 percentage points", 5, NumberForm.Points)]
    public void A_number_is_read_in_its_form(string text, string expected, double value, object form)
    {
        var number = Assert.Single(NumberReading.Find(text));
        Assert.Equal(expected, text[number.Start..number.End]);
        Assert.Equal((decimal)value, number.Value);
        Assert.Equal(form, number.Form);
    }

    [Theory]
    [InlineData("1234567890123456 offences")]
    [InlineData("1.000000000000000000000000000000000000 per cent")]
    [InlineData("hundred hundred hundred hundred hundred hundred hundred hundred hundred hundred hundred hundred hundred hundred hundred")]
    [InlineData("a 9km road")]
    [InlineData("a 50m pool")]
    public void A_number_larger_than_any_count_is_none(string text) => Assert.Empty(NumberReading.Find(text));

    [Theory]
    [InlineData("81 in 2015")]
    [InlineData("774 in 2014/15")]
    public void A_number_in_a_year_is_no_part_of_a_whole(string text) =>
        Assert.DoesNotContain(NumberReading.Find(text), n => n.Form == NumberForm.KInN);

    [Theory]
    [InlineData("more than 2,400 were", "more than", HedgeSense.Above)]
    [InlineData("just over 300", "just over", HedgeSense.JustAbove)]
    [InlineData("more than a quarter", "more than", HedgeSense.Above)]
    [InlineData("exactly half", "exactly", HedgeSense.Exactly)]
    [InlineData("fewer than 10", "fewer than", HedgeSense.Below)]
    public void The_hedge_before_it_belongs_to_it(string text, string words, HedgeSense sense)
    {
        var hedge = Assert.Single(NumberReading.Find(text)).Hedge;
        Assert.Equal((words, sense), (hedge!.Value.Words, hedge.Value.Sense));
    }
}

using Xunit;

namespace Cyberflag.Tests.Collect.Figures;

public sealed class LabelledNumberTests
{
    [Theory]
    [InlineData("Number of offences of sexual communication with a child recorded in 2018/19: 52", "52 2018/19 71/17 offences")]
    [InlineData("Count of crimes under HO code 71/17 recorded during the period 01 April 2018 to 31 March 2019 = 52", "52 2018/19 71/17 offences")]
    [InlineData("Number of offences recorded under Home Office code 71/17 between 1st April 2018 and 31st\nMarch 2019 - Total Count 52", "52 2018/19 71/17 offences")]
    [InlineData("Number of offences under section 15A SOA 2003 recorded in 2019/20: fewer than 5", "fewer than 5 2019/20 71/17 offences")]
    [InlineData("Number of arrests for sexual communication with a child in 2018/19 – 7", "7 2018/19 71/17 arrests")]
    public void A_label_that_says_what_is_counted_has_its_number(string line, string told) => Assert.Equal([told], Told.By(line));

    [Theory]
    [InlineData("Number of offences of sexual communication with a child with a female victim in 2018/19: 40")]
    [InlineData("Number of offences of sexual communication with a child on Snapchat in 2018/19: 40")]
    [InlineData("Number of sexual offences in 2018/19: 400")]
    [InlineData("Sexual communication with a child 2018/19: 40")]
    public void A_label_that_may_be_of_a_part_or_of_another_unit_waits(string line) => Assert.Empty(Told.Sure(line));

    [Theory]
    [InlineData("Sexual communication with a child offences FOI: 1234")]
    [InlineData("Sexual communication with a child offences 2014 - 2019")]
    [InlineData("Offences recorded under class: 88")]
    public void References_years_and_classes_are_no_counts(string line) => Assert.Empty(Told.By(line));

    [Fact]
    public void Two_lines_are_two_labels() => Assert.Equal(
        ["fewer than 5 2019/20 71/17 offences", "<10 2020/21 71/17 offences"],
        Told.By("Number of offences under section 15A SOA 2003 recorded in 2019/20: fewer than 5\nNumber of offences under section 15A SOA 2003 recorded in 2020/21: <10"));

    [Theory]
    [InlineData("of which recorded from April to June 2017: 19")]
    [InlineData("of these, recorded between 1 April 2017 and 30 June 2017: 19")]
    public void A_shorter_time_of_the_number_above_is_the_same_count(string line)
    {
        var told = PlainText.Read("2017/18 financial year\nSexual communication with a child, offences: 49\n" + line, "E23000032").Observations;
        Assert.Equal(["49 71/17 2018-03-31", "19 71/17 2017-06-30"], told.Select(o => $"{o.Source.Raw} {o.Offence} {o.Period?.End:yyyy-MM-dd}"));
        Assert.All(told, o => Assert.False(o.NeedsReview, o.Why));
    }

    [Theory]
    [InlineData("of which on Snapchat from April to June 2017: 19")]
    [InlineData("of which against boys, April to June 2017: 19")]
    public void A_part_of_another_kind_waits(string line) =>
        Assert.DoesNotContain("19", Told.Sure("2017/18 financial year\nSexual communication with a child, offences: 109\n" + line));

    [Fact]
    public void The_part_by_the_sex_of_the_victim_counts_what_the_whole_counts() =>
        Assert.Equal("? 4 2018/19 71/17 offences sex=male victim", Told.By("Sexual communication with a child offences recorded in 2018/19: 52\nOf these the victim was male: 4")[1]);
}

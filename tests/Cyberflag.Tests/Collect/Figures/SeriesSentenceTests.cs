using Xunit;

namespace Cyberflag.Tests.Collect.Figures;

public sealed class SeriesSentenceTests
{
    private static readonly string[] TwoYears = ["54 2017/18 71/17 offences", "72 2018/19 71/17 offences"];

    [Theory]
    [InlineData("There were 54 offences of sexual communication with a child in 2017/18 and 72 in 2018/19.")]
    [InlineData("Offences of sexual communication with a child rose from 54 in 2017/18 to 72 in 2018/19.")]
    [InlineData("Sexual communication with a child offences: 2017/18 = 54, 2018/19 = 72")]
    [InlineData("Sexual communication with a child offences recorded: 54 (2017/18), 72 (2018/19)")]
    [InlineData("Sexual communication with a child offences: 2017/18 – 54; 2018/19 – 72")]
    [InlineData("In 2017/18 we recorded 54 offences of sexual communication with a child and in 2018/19 we recorded 72.")]
    [InlineData("Sexual communication with a child: Financial Year Offences 2017/18 54 2018/19 72")]
    [InlineData("Between 1 April 2017 and 31 March 2018 there were 54 offences of sexual communication with a child and between 1 April 2018 and 31 March 2019 there were 72.")]
    public void Numbers_and_periods_that_take_turns_belong_together(string sentence) => Assert.Equal(TwoYears, Told.By(sentence));

    [Theory]
    [InlineData("In 2017/18 and 2018/19 there were 54 and 72 offences of sexual communication with a child respectively.")]
    [InlineData("There were 54 and 72 offences of sexual communication with a child in 2017/18 and 2018/19 respectively.")]
    public void Two_lists_are_paired_only_where_the_sentence_says_respectively(string sentence)
    {
        Assert.Equal(TwoYears, Told.By(sentence));
        Assert.Empty(Told.Sure(sentence.Replace(" respectively", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void Years_alone_are_a_series_too() => Assert.Equal(
        ["3 2016 71/17 offences", "25 2017 71/17 offences", "40 2018 71/17 offences"],
        Told.By("Offences of sexual communication with a child recorded: 2016 - 3, 2017 - 25, 2018 - 40"));

    [Fact]
    public void A_year_and_a_number_that_look_like_a_financial_year_wait() =>
        Assert.Empty(Told.Sure("Offences of sexual communication with a child recorded: 2016 - 3, 2017 - 18, 2018 - 40"));

    [Fact]
    public void A_number_that_is_beside_no_period_waits()
    {
        var told = Told.By("A total of 126 offences of sexual communication with a child: 54 in 2017/18 and 72 in 2018/19.");
        Assert.Equal(["? 126 - 71/17 offences", .. TwoYears], told);
    }

    [Theory]
    [InlineData("Offences of sexual communication with a child against boys: 54 in 2017/18 and 72 in 2018/19.")]
    [InlineData("Offences of sexual communication with a child on Snapchat: 54 in 2017/18 and 72 in 2018/19.")]
    [InlineData("There were about 54 offences of sexual communication with a child in 2017/18 and about 72 in 2018/19.")]
    [InlineData("It would take 54 hours to read the sexual communication with a child offences of 2017/18 and 72 hours those of 2018/19.")]
    [InlineData("Sexual communication with a child, age 54 in 2017/18 and age 72 in 2018/19.")]
    [InlineData("Sexual communication with a child offences, FOI 54 of 2017/18 and FOI 72 of 2018/19.")]
    public void Parts_estimates_workloads_ages_and_references_are_not_taken_for_counts(string sentence) => Assert.Empty(Told.Sure(sentence));

    [Theory]
    [InlineData("There were 72 offences of sexual communication with a child in 2018/19, compared to 54 in the previous year.")]
    [InlineData("In 2018/19 we recorded 72 offences of sexual communication with a child, compared with 54 the year before.")]
    [InlineData("Sexual communication with a child offences in the 12 months to March 2019: 72, against 54 a year earlier.")]
    [InlineData("Sexual communication with a child offences rose to 72 in 2018/19 – up from 54 the previous year.")]
    public void A_year_may_be_named_by_its_place_beside_the_other(string sentence) => Assert.Equal(TwoYears.Reverse(), Told.By(sentence));

    [Theory]
    [InlineData("Kent Police gave no figures for 2016/17, but recorded 54 offences of sexual communication with a child in 2017/18 and 72 in 2018/19.")]
    [InlineData("Kent Police did not provide a number for 2016/17, however it had 54 sexual communication with a child offences in 2017/18 and 72 the following year.")]
    public void A_year_for_which_nothing_was_given_has_no_number(string sentence) =>
        Assert.Equal(TwoYears, Told.By(sentence).Select(t => t.Replace("? ", "", StringComparison.Ordinal)));

    [Fact]
    public void Sentences_of_two_forces_are_read_one_by_one()
    {
        var told = PlainText.Read(
            "Kent Police recorded 54 offences of sexual communication with a child in 2017/18 and 72 in 2018/19. Essex Police recorded 40 offences of sexual communication with a child in 2017/18 and 60 in 2018/19.").Observations;
        Assert.Equal(["54 E23000032 2017/18", "72 E23000032 2018/19", "40 E23000028 2017/18", "60 E23000028 2018/19"], told.Select(o => $"{o.Source.Raw} {o.Area} {o.Period}"));
    }

    [Theory]
    [InlineData("In 2018/19 there were 72 offences of sexual communication with a child. Of those 54 were on Snapchat in 2017/18 and 40 in 2018/19.")]
    [InlineData("Sexual communication with a child offences: 72 last year against 54 the previous year.")]
    public void A_part_or_years_without_an_anchor_are_not_taken_for_a_series(string sentence) => Assert.DoesNotContain("54", Told.Sure(sentence));

    [Fact]
    public void Words_count_where_they_take_turns_with_periods() => Assert.Equal(
        ["zero 2020/21 71/17 offences", "one 2021/22 71/17 offences"], Told.By("Q1. The number of offences of sexual communication with a child (71/17) recorded.\nA1. zero in 2020/21; one in 2021/22.").Select(l => l.TrimStart('?', ' ')));

    [Fact]
    public void The_sex_of_the_victim_makes_them_a_part_of_the_offences() => Assert.Equal(
        ["98 2022/23 71/17 offences sex=female", "112 2023/24 71/17 offences sex=female"],
        Told.By("Sexual communication with a child (71/17) offences.\n\nThe victim is recorded as female in 98 of the 2022/23 offences and in 112 of the 2023/24 offences.").Select(l => l.TrimStart('?', ' ')));

    [Fact]
    public void An_outcome_before_the_numbers_is_their_outcome() => Assert.Equal(
        ["19 2021 71/17 offences outcome=charge", "22 2021 71/17 offences outcome=community resolution"],
        Told.By("Sexual communication with a child (71/17) offences recorded, calendar years.\n\nCharge: 19 (2021), 8 (2022). Community resolution: 22 (2021), 27 (2022).").Where(l => l.Contains("2021")).Select(l => l.TrimStart('?', ' ')));
}

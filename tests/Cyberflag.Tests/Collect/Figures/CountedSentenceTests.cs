using Xunit;

namespace Cyberflag.Tests.Collect.Figures;

public sealed class CountedSentenceTests
{
    private const string Asked = "Sexual communication with a child, 2018/19\n\n";

    [Fact]
    public void A_count_of_thousands_is_read_with_its_comma() =>
        Assert.Equal("1,204 2021/22 71/17 offences", Assert.Single(Told.By("Kent Police recorded a total of 1,204 offences of sexual communication with a child in 2021/22.")));

    [Theory]
    [InlineData("There were 52 offences of sexual communication with a child recorded in 2018/19.", "52")]
    [InlineData("Kent Police recorded a total of 112 offences of sexual communication with a child in 2018/19.", "112")]
    [InlineData("I can confirm that between 1 April 2018 and 31 March 2019 there have been 52 crimes recorded under section 15A of the Sexual Offences Act 2003.", "52")]
    [InlineData("In the financial year 2018/19 we recorded 52 sexual communication with a child offences.", "52")]
    public void A_sentence_that_states_a_count_is_read(string sentence, string number) =>
        Assert.Equal([$"{number} 2018/19 71/17 offences"], Told.By(sentence));

    [Theory]
    [InlineData("There were 22 offences recorded where the victim was a girl.")]
    [InlineData("There were 31 offences recorded against males.")]
    [InlineData("There were 4 online offences recorded.")]
    [InlineData("There were 80 sexual offences recorded.")]
    [InlineData("There were 12 offences recorded by the eastern division.")]
    [InlineData("There were 9 domestic offences recorded.")]
    [InlineData("There were 17 offences recorded on school premises.")]
    [InlineData("An average of 43 offences were recorded each month.")]
    [InlineData("There were approximately 40 offences recorded.")]
    [InlineData("There were over 40 offences recorded.")]
    public void A_word_that_may_narrow_the_count_marks_it(string sentence) => Assert.Empty(Told.Sure(Asked + sentence));

    [Theory]
    [InlineData("A search returned 1,245 crimes, each of which would need to be read.")]
    [InlineData("It would take 3 minutes for each of 7,069 offences.")]
    [InlineData("We would need to review 412 offences manually.")]
    [InlineData("This would exceed the appropriate limit of 18 hours for 400 crimes.")]
    public void Records_to_read_are_no_count(string sentence) => Assert.Empty(Told.Sure(Asked + sentence));

    [Fact]
    public void A_count_before_a_sentence_about_the_work_of_reading_waits() =>
        Assert.Equal(
            ["? 2310 2018/19 CSO offences"],
            Told.By("We recorded 2310 sexual offences against children in 2018/19. Each record would need to be opened, at 5 minutes per record."));

    [Fact]
    public void What_follows_of_which_does_not_narrow_the_number_before_it() => Assert.Equal(
        ["512 2022/23 71/17 offences", "? 120 2022/23 71/17 offences outcome=charge"],
        Told.By("Kent Police recorded 512 offences of sexual communication with a child in 2022/23, of which 120 resulted in a charge."));

    [Fact]
    public void No_offences_are_a_zero_that_waits() =>
        Assert.Equal(["? no 2018/19 71/17 offences"], Told.By("There were no offences of sexual communication with a child recorded in 2018/19."));

    [Theory]
    [InlineData("Kent Police has 3,800 officers in 2018/19 for child sexual offences.")]
    [InlineData("The youngest victim of sexual communication with a child was 7 in 2018/19.")]
    [InlineData("Call 101 about sexual communication with a child, 2018/19.")]
    [InlineData("ME15 9BZ, telephone 01622 690690, sexual communication with a child 2018/19")]
    public void Staff_ages_and_numbers_to_call_are_no_counts(string sentence) => Assert.Empty(Told.By(sentence));

    [Theory]
    [InlineData("There were 41 incidents of sexual communication with a child in 2018/19.")]
    [InlineData("Kent Police recorded 41 cases of sexual communication with a child in 2018/19.")]
    [InlineData("There have been 41 sexual communication with a child incidents that involved children in 2018/19.")]
    public void Incidents_and_cases_are_read_and_wait(string sentence)
    {
        Assert.Contains(Told.By(sentence), t => t.StartsWith("? 41 2018/19 71/17", StringComparison.Ordinal));
        Assert.Empty(Told.Sure(sentence));
    }

    [Theory]
    [InlineData("We would need to read 41 cases.")]
    [InlineData("In 41 cases somebody moved away.")]
    public void Cases_that_nobody_says_are_recorded_are_no_figures(string sentence) => Assert.Empty(Told.By(sentence));
}

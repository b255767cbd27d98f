using Xunit;

namespace Cyberflag.Tests.Collect.Documents;

public sealed class SurroundingsTests
{
    [Fact]
    public void What_a_number_does_not_say_stands_in_its_question() => Assert.Equal(
        ["44 2019 71/17 offences"],
        Told.By("Request: How many offences of sexual communication with a child were recorded in 2019?\nResponse: 44 offences were recorded."));

    [Theory]
    [InlineData("Due to a change of system we can only provide data from 1 October 2017.")]
    [InlineData("We do not hold data before January 2018.")]
    public void A_document_that_has_not_all_of_the_time_marks_what_it_was_asked(string limit) => Assert.Empty(Told.Sure(
        $"Number of sexual communication with a child offences in 2017/18\n\n{limit}\n\nThere were 45 offences recorded."));

    [Fact]
    public void Of_several_periods_none_is_taken_without_a_mark() => Assert.Empty(Told.Sure(
        "Sexual communication with a child in 2016/17, 2017/18 and 2018/19\n\nThere were 45 offences recorded."));

    [Fact]
    public void Last_year_is_not_the_year_that_is_named_elsewhere() => Assert.Empty(Told.Sure(
        "Offences of sexual communication with a child, 2018\n\nLast year there were 227 offences recorded."));

    [Fact]
    public void A_question_about_the_flag_does_not_touch_the_answer_to_another() => Assert.Equal(
        ["41"],
        Told.Sure("1. Number of sexual communication with a child offences recorded\n2. Number of these with a cyber flag\nResponse\n1. 2017/18: 41\n2. 2017/18: 38"));
}

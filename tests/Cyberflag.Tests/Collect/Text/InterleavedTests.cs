using Xunit;

namespace Cyberflag.Tests.Collect.Text;

public sealed class InterleavedTests
{
    private const string Letter = """
        Request
        Response
        1. How many offences of sexual
        2018/19: 133
        communication with a child were
        2019/20: 158
        recorded in 2018/19, 2019/20 and
        2020/21: 190
        2020/21?
        2. How many offences of incest or familial
        2018/19: 27
        sexual offences in 2018/19?
        """;

    [Fact]
    public void The_numbers_of_one_column_belong_to_the_question_between_whose_lines_they_stand() => Assert.Equal(
        ["133 2018/19 71/17", "158 2019/20 71/17", "190 2020/21 71/17", "27 2018/19 23"],
        Told.By(Letter).Select(t => t.Replace("? ", "", StringComparison.Ordinal).Replace(" offences", "", StringComparison.Ordinal)));

    [Fact]
    public void Lines_one_below_the_other_stay_as_they_are() => Assert.Equal(
        ["45 2017/18 71/17 offences"], Told.By("Request\nResponse\nOffences of sexual communication with a child recorded\n2017/18: 45"));
}

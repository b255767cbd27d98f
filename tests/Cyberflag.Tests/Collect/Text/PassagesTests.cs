using Cyberflag.Collect;
using Cyberflag.Formats;
using Xunit;

namespace Cyberflag.Tests.Collect.Text;

public sealed class PassagesTests
{
    [Theory]
    [InlineData("recorded between 1st April 2024 and 31st\nMarch 2025 - Total Count 52")]
    [InlineData("recorded between 1 April 2018 and 31 March\n2019: 52")]
    [InlineData("There have been 39 offences recorded under\nsection 15A of the Act")]
    [InlineData("A long line of an answer that was broken by the width of its page and goes\non in the next line")]
    public void A_broken_sentence_is_one_passage(string text) => Assert.Single(Of(text));

    [Theory]
    [InlineData("1. Offences recorded\n2018: 12")]
    [InlineData("Number of offences under section 15A SOA 2003 recorded in 2019/20: fewer than 5\nNumber of offences in 2020/21: 7")]
    [InlineData("Number of sexual communication with a child offences recorded in the year 2018/19\n12-15: 43")]
    [InlineData("The Constabulary has these offences of sexual communication with a child by quarter\nApril - June 2018 12")]
    [InlineData("How many offences of sexual communication with a child were recorded in 2018/19 by you\n12")]
    [InlineData("Answer\n2022/23 - 10")]
    [InlineData("one\n\ntwo")]
    public void A_label_with_its_number_and_a_period_begin_anew(string text) => Assert.Equal(2, Of(text).Count);

    private static List<IReadOnlyList<Line>> Of(string text) => [.. Passages.Group(text.Split('\n').Select((t, i) => new Line(i + 1, t)))];
}

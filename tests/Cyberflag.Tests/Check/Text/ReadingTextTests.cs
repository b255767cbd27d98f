using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Text;

public sealed class ReadingTextTests
{
    [Theory]
    [InlineData("plain 8,224 in 2018/19", "plain 8,224 in 2018/19")]
    [InlineData("8\u00a0224 and 12\u202f345\u202f678", "8,224 and 12,345,678")]
    [InlineData("recorded 8 224 online offences", "recorded 8,224 online offences")]
    [InlineData("Kent 100 150", "Kent 100 150")]
    [InlineData("those aged 13 201 were girls", "those aged 13 201 were girls")]
    [InlineData("on 25\u00a0June\u00a02019", "on 25 June 2019")]
    [InlineData("2018\u00a0224", "2018 224")]
    [InlineData("3\u200b69 and \u200f369\u200e", "369 and 369")]
    [InlineData("in 2018 / 19 and 2017/ 18", "in 2018/19 and 2017/18")]
    [InlineData("2018\u201119 and 2018\u204419", "2018-19 and 2018/19")]
    [InlineData("\uff11\uff12\uff13, \u0661\u0662 and 201\uff18", "xxx, xx and 201x")]
    [InlineData("36\u0439 of 20", "36x of 20")]
    [InlineData("\ud835\udfd1\ud835\udfd2 cases", "xxxx cases")]
    public void The_words_are_read_in_one_form(string given, string read) => Assert.Equal(read, ReadingText.Of(given).Text);

    [Theory]
    [InlineData("3\u200b69", 0, 3, 0, 4)]
    [InlineData("\u200f369\u200e", 0, 3, 1, 4)]
    [InlineData("2018 / 19", 0, 7, 0, 9)]
    [InlineData("in 8\u00a0224", 3, 8, 3, 8)]
    public void A_stretch_is_found_again_in_the_words_as_given(string given, int start, int end, int first, int last)
    {
        var words = ReadingText.Of(given);
        Assert.Equal((first, last), (words.Place(start), words.EndPlace(end)));
    }
}

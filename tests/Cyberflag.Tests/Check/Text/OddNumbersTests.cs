using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Text;

public sealed class OddNumbersTests
{
    [Theory]
    [InlineData("in 201\uff18/19", "201\uff18")]
    [InlineData("\u0661\u0662\u0663 offences", "\u0661\u0662\u0663")]
    [InlineData("36\u0439, they said", "36\u0439")]
    [InlineData("in 2O18", "2O18")]
    [InlineData("1234567890123456 of them", "1234567890123456")]
    public void What_only_looks_like_a_number_is_told(string sentence, string words) => Assert.Equal(words, Assert.Single(OddNumbers.Find(sentence)).Words);

    [Theory]
    [InlineData("369 offences in 2018/19, up 22.5%")]
    [InlineData("on O2 and 4G, 10am, 3rd, caf\u00e9 12")]
    public void Numbers_and_names_are_not(string sentence) => Assert.Empty(OddNumbers.Find(sentence));

    [Fact]
    public void Beside_one_nothing_is_confirmed()
    {
        var claim = Assert.Single(Checked.Text("Kent Police recorded 369 online child sex offences in 201\uff18/19.", "2019-06-25", "Kent,CYB,2018/19,369,2019-06"));
        Assert.Equal(Verdict.CannotCheck, claim.Judgement.Verdict);
    }
}

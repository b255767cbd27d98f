using Cyberflag.Request;
using Xunit;

namespace Cyberflag.Tests.Request.Messages.Text;

public sealed class PagePartsTests
{
    [Theory]
    [InlineData("<p>seen</p><p style=\"font-size:0;color:#fff\">unseen</p>")]
    [InlineData("<p>seen</p><p style=\"color: #ffffff\">unseen</p>")]
    [InlineData("<p>seen</p><div style=\"visibility:hidden\"><p>unseen</p></div>")]
    [InlineData("<p>seen</p><font color=\"white\">unseen</font>")]
    public void What_the_reader_does_not_see_is_hidden(string html) => Assert.Equal(("", "unseen"), PageParts.Of(html));

    [Fact]
    public void White_words_on_a_background_of_their_own_are_seen() => Assert.Equal(("", ""), PageParts.Of("<p style=\"background-color:#00703c;color:#fff\">seen</p>"));

    [Fact]
    public void A_block_quotation_is_quoted() => Assert.Equal("ours", PageParts.Of("<p>theirs</p><blockquote type=\"cite\"><p>ours</p></blockquote><p>theirs</p>").Quoted);
}

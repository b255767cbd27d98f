using Cyberflag.Check;
using Cyberflag.Tests.Collect;
using Xunit;

namespace Cyberflag.Tests.Check.Mentions;

public sealed class AreaReadingTests
{
    private static readonly AreaReading Areas = new(PlainText.Reference.Gazetteer);

    [Theory]
    [InlineData("In the West Midlands 300 were recorded.", true)]
    [InlineData("The West Midlands Police recorded 300.", false)]
    [InlineData("West Midlands officers recorded 300.", false)]
    public void With_its_article_the_name_of_a_force_can_be_that_of_its_region(string text, bool isOpen) =>
        Assert.Equal(isOpen, Areas.Find(text)[0].Region is not null);

    [Fact]
    public void Mid_Wales_is_not_Wales() => Assert.DoesNotContain(Areas.Find("The forces of Mid Wales recorded 90."), a => a.Area is not null);
}

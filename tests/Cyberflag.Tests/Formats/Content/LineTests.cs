using Cyberflag.Formats;
using Xunit;

namespace Cyberflag.Tests.Formats;

public sealed class LineTests
{
    [Fact]
    public void A_place_on_a_page_begins_with_the_page() => Assert.Equal("p.1/l.12:8-11", new Line(12, "", 1).Locator(8, 11));

    [Fact]
    public void A_place_in_a_document_without_pages_is_its_line() => Assert.Equal("l.12:8-11", new Line(12, "").Locator(8, 11));
}

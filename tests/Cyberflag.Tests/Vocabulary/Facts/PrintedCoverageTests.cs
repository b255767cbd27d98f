using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Vocabulary;

public sealed class PrintedCoverageTests
{
    [Theory]
    [InlineData("40 of 44", 40, 44)]
    [InlineData("40 out of 44 forces", 40, 44)]
    [InlineData("40/44", 40, 44)]
    [InlineData(" 40 / 44 ", 40, 44)]
    [InlineData("39 of the 43 forces", 39, 43)]
    [InlineData("41", 41, null)]
    [InlineData("41 forces", 41, null)]
    public void It_is_read_as_published(string text, int held, int? whole) => Assert.Equal(new PrintedCoverage(held, whole), PrintedCoverage.Of(text));

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("0.909")]
    [InlineData("91%")]
    [InlineData("45 of 44")]
    [InlineData("most forces")]
    public void What_counts_no_forces_is_none(string? text) => Assert.Null(PrintedCoverage.Of(text));
}

using Cyberflag.Collect;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Collect.Units;

public sealed class MethodReadingTests
{
    [Theory]
    [InlineData("with a cyber flag", Method.Flag)]
    [InlineData("an online crime marker", Method.Flag)]
    [InlineData("'Internet Involved' (or similar) Special Interest Marker", Method.Flag)]
    [InlineData("found by a keyword search", Method.Keyword)]
    [InlineData("each was manually reviewed", Method.ManualReview)]
    public void The_method_is_named_by_its_words(string text, Method method) => Assert.Equal(method, MethodReading.Find(text));

    [Fact]
    public void A_marker_of_something_else_is_no_method() => Assert.Null(MethodReading.Find("a domestic abuse marker"));
}

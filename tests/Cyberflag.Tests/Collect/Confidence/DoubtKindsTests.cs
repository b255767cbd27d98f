using Cyberflag.Collect;
using Xunit;

namespace Cyberflag.Tests.Collect.Confidence;

public sealed class DoubtKindsTests
{
    [Theory]
    [InlineData("the total 16 is not the sum of its parts, 15", DoubtKind.Contradiction)]
    [InlineData("the document has two different numbers for this", DoubtKind.Contradiction)]
    [InlineData("nothing in the document says what 'n/a' means", DoubtKind.Value)]
    [InlineData("not a whole number", DoubtKind.Value)]
    [InlineData("it may be a part only ('division')", DoubtKind.Part)]
    [InlineData("a total over several periods", DoubtKind.Part)]
    [InlineData("whether only flagged offences are counted is not certain", DoubtKind.Method)]
    [InlineData("no unit is named", DoubtKind.Unit)]
    [InlineData("incidents or cases may be something else than offences", DoubtKind.Unit)]
    [InlineData("2018 may be a financial year, of which the document speaks too", DoubtKind.Period)]
    [InlineData("no force is named", DoubtKind.Area)]
    [InlineData("the offence 'x' is not in the reference data by that name", DoubtKind.Offence)]
    [InlineData("its row has fewer cells than there are headings", DoubtKind.Layout)]
    public void A_doubt_is_of_the_kind_of_which_it_speaks(string doubt, DoubtKind kind) => Assert.Equal(kind, DoubtKinds.Of(doubt));

    [Fact]
    public void Each_kind_of_a_reason_counts_once() =>
        Assert.Equal([DoubtKind.Unit, DoubtKind.Period], DoubtKinds.In("no period is named for it; no unit is named; one end is a day and the other a month"));
}

using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check;

public sealed class PartNameTests
{
    [Theory]
    [InlineData("age", "10", "age10")]
    [InlineData("age", "13 years old", "age13")]
    [InlineData("age", "10 and under", "u11")]
    [InlineData("Age group", "0-10", "u11")]
    [InlineData("age", "under 13", "u13")]
    [InlineData("age", "<16", "u16")]
    [InlineData("age", "12-15", "age=12-15")]
    [InlineData("sex", "Female", "female")]
    [InlineData("gender", "boys", "male")]
    [InlineData("sex", "unknown", "sex=unknown")]
    [InlineData("channel", "snapchat", "Snapchat")]
    [InlineData("platform", "WhatsApp", "WhatsApp")]
    [InlineData("outcome", "charged", "outcome=charged")]
    [InlineData("unit", "victims", "victims")]
    [InlineData("unit", "offences", "")]
    [InlineData("sex", "all girls", "sex=all girls")]
    public void A_part_has_the_name_by_which_texts_call_it(string dimension, string value, string part) => Assert.Equal(part, PartName.Of([(dimension, value)]));

    [Theory]
    [InlineData("")]
    [InlineData("Total")]
    [InlineData("all")]
    [InlineData("All ages")]
    [InlineData("both sexes")]
    public void A_value_that_means_all_is_the_whole(string value) => Assert.Equal("", PartName.Of([("age", value), ("sex", "all")]));

    [Fact]
    public void A_part_of_two_dimensions_is_never_taken_for_one_of_them() =>
        Assert.Equal("age=13+sex=female", PartName.Of([("age", "13"), ("sex", "female")]));
}

using Cyberflag.Request;
using Cyberflag.Tests.Reconcile;
using Xunit;

namespace Cyberflag.Tests.Request.Letters;

public sealed class RequestReferenceTests
{
    [Fact]
    public void All_forces_have_references_that_two_slips_of_the_hand_do_not_confuse()
    {
        var tokens = Observed.Reference.Gazetteer.Forces.Select(f => RequestReference.Of(AskingSurvey.Campaign, f).Token).ToList();
        Assert.All(tokens, t => Assert.Matches("^[0-9A-HJKMNP-TV-Z]{8}$", t));
        var nearest = from a in tokens from b in tokens where string.CompareOrdinal(a, b) < 0 select a.Zip(b).Count(p => p.First != p.Second);
        Assert.True(nearest.Min() >= 3);
    }

    [Fact]
    public void Another_wave_has_other_references() => Assert.NotEqual(
        RequestReference.Of(AskingSurvey.Campaign, AskingSurvey.Kent), RequestReference.Of(AskingSurvey.Campaign with { Wave = "2027" }, AskingSurvey.Kent));

    [Theory]
    [InlineData("7kq4-m2xd", "7KQ4M2XD")]
    [InlineData("7KQ4 M2XO", "7KQ4M2X0")]
    [InlineData("lkq4m2xi", "1KQ4M2X1")]
    [InlineData("7KQ4M2U?", null)]
    public void What_people_write_for_a_reference_is_folded(string written, string? token) => Assert.Equal(token, RequestReference.Fold(written));

    [Fact]
    public void Each_request_has_its_own_address_and_each_letter_its_own_message_id()
    {
        var reference = new RequestReference("7KQ4M2XD");
        Assert.Equal("CF-7KQ4-M2XD", reference.ToString());
        Assert.Equal("foi+cf7kq4m2xd@charity.example", reference.ThreadAddress(AskingSurvey.Campaign));
        Assert.Equal("foi@charity.example", reference.ThreadAddress(AskingSurvey.Campaign with { UsesPlusAddresses = false }));
        Assert.Equal("cf.7kq4m2xd.request@charity.example", reference.MessageId(AskingSurvey.Campaign, "request"));
    }
}

using Cyberflag.Collect;
using Xunit;

namespace Cyberflag.Tests.Collect.Forces;

public sealed class ReferralTests
{
    [Theory]
    [InlineData("Your request has been transferred to Kent Police.")]
    [InlineData("Please contact Kent Police for this.")]
    [InlineData("You may wish to submit a request to Kent Police.")]
    [InlineData("The investigation was led by Kent Police.")]
    [InlineData("Kent Police may hold this information.")]
    [InlineData("We refer you to Kent Police.")]
    [InlineData("Other forces, such as Kent Police, count another way.")]
    [InlineData("Kent Police is a separate authority.")]
    public void A_force_to_which_a_text_points_is_somebody_else(string text) => Assert.True(IsReferral(text));

    [Theory]
    [InlineData("Kent Police can confirm that it holds this information.")]
    [InlineData("Kent Police\nFreedom of Information Unit")]
    [InlineData("Offences recorded by Kent Police in 2020")]
    [InlineData("Thank you for your request to us at Kent Police.")]
    public void A_force_that_answers_is_not(string text) => Assert.False(IsReferral(text));

    private static bool IsReferral(string text)
    {
        var named = Assert.Single(ForceNames.Find(text, PlainText.Reference.Gazetteer));
        Assert.Equal("E23000032", named.Area.Code);
        return named.IsReferral;
    }
}

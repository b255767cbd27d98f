using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Mentions;

public sealed class ServiceListsTests
{
    [Theory]
    [InlineData("37 involved Facebook, Snapchat or Instagram.", "Facebook+Instagram+Snapchat")]
    [InlineData("73% involved Snapchat and Meta products.", "Meta+Snapchat")]
    [InlineData("Facebook-owned apps (Instagram, Facebook, WhatsApp) were used.", "Meta")]
    [InlineData("Facebook or Messenger was used.", "Facebook")]
    [InlineData("Snapchat and Instagram were used in a fifth each.", "Snapchat", "Instagram")]
    [InlineData("Snapchat was used in 20% and Instagram in 37%.", "Snapchat", "Instagram")]
    public void Services_named_together_are_one_part(string text, params string[] subsets) =>
        Assert.Equal(subsets, SubsetReading.Find(text).Select(f => f.Subset));
}

using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Claims.Rules;

/// <summary>A record, an all-time high, the first time.</summary>
public sealed class RecordClaimTests
{
    [Theory]
    [InlineData("The number is at an all-time high.", "Record: an all-time high")]
    [InlineData("It was the highest on record.", "Record: the highest on record")]
    [InlineData("Offences reached record levels.", "Record: record levels")]
    [InlineData("For the first time it fell.", "Record: For the first time")]
    public void It_is_found_by_its_words(string text, string claim) => Assert.Equal(claim, Assert.Single(Checked.Found(text), c => c.StartsWith("Record:", StringComparison.Ordinal)));

    [Theory]
    [InlineData("The force keeps a record of each call.")]
    [InlineData("He has no criminal record.")]
    public void Other_words_are_none(string text) => Assert.DoesNotContain(Checked.Text(text), c => c.Type == ClaimType.Record);
}

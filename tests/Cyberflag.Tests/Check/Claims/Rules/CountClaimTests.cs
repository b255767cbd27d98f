using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Claims.Rules;

/// <summary>So many offences, victims or suspects.</summary>
public sealed class CountClaimTests
{
    [Theory]
    [InlineData("The force recorded 198.", "Count: 198")]
    [InlineData("There were more than 2,400 offences.", "Count: more than 2,400")]
    [InlineData("Eight of the force's offences were rapes.", "Count: Eight")]
    [InlineData("There were six offences.", "Count: six")]
    [InlineData("The 444 cases were recorded.", "Count: 444")]
    [InlineData("Gwent Police recorded none.", "Count: none")]
    [InlineData("The force had a handful, 1 to 4.", "Count: 1 to 4")]
    [InlineData("It is a fall of 5 per cent on the 647 of 2022/23.", "Count: 647")]
    public void It_is_found_by_its_words(string text, string claim) => Assert.Equal(claim, Assert.Single(Checked.Found(text), c => c.StartsWith("Count:", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Six officers went.")]
    [InlineData("None of the officers went.")]
    [InlineData("The service held 2.1m conversations.")]
    [InlineData("A hearing is set for Sunday, August 14, in London.")]
    [InlineData("The youngest victim was nine and the oldest suspect 71.")]
    [InlineData("He denies two charges.")]
    [InlineData("Listen on 107.8 FM.")]
    [InlineData("Text the studio on 60606.")]
    [InlineData("See Briefing Paper 07834, pages 12 to 15.")]
    [InlineData("A 19-mile walk takes place.")]
    [InlineData("It took a minute or two.")]
    public void Other_words_are_none(string text) => Assert.DoesNotContain(Checked.Text(text), c => c.Type == ClaimType.Count);

    [Fact]
    public void An_age_before_a_number_in_brackets_is_its_label()
    {
        var claims = Checked.Text("In Devon and Cornwall the commonest ages of victims of grooming were 13 (257), 14 (201) and 12 (140).", "2023-08-01");
        Assert.Equal([("(257)", "SCC-age13"), ("(201)", "SCC-age14"), ("(140)", "SCC-age12")], claims.Select(c => (c.Text, c.Measure.Value ?? "")));
    }
}

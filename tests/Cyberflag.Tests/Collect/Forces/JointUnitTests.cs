using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Collect.Forces;

public sealed class JointUnitTests
{
    private const string Answer = "\nIn 2021/22 there were 17 offences of sexual communication with a child recorded.";

    [Fact]
    public void The_partner_that_the_text_names_has_the_figures()
    {
        var observation = Read("Response of Suffolk Constabulary" + Answer, "foi@norfolk.police.uk");
        Assert.Equal("E23000025", observation.Area);
    }

    [Fact]
    public void An_office_that_answers_for_several_is_in_doubt_where_the_text_names_none()
    {
        var observation = Read("Response" + Answer, "foi@norfolk.police.uk");
        Assert.True(observation.NeedsReview);
        Assert.Contains("Norfolk and Suffolk", observation.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void An_office_whose_text_names_both_is_in_doubt() =>
        Assert.True(Read("Norfolk Constabulary and Suffolk Constabulary" + Answer, "foi@suffolk.police.uk").NeedsReview);

    [Fact]
    public void A_force_of_its_own_is_not_in_doubt() =>
        Assert.DoesNotContain("office", Read("Response" + Answer, "foi@cleveland.police.uk").Why ?? "", StringComparison.Ordinal);

    [Fact]
    public void A_document_in_the_folder_of_another_force_than_it_names_is_in_doubt()
    {
        var observation = Assert.Single(PlainText.Read("Cleveland Police" + Answer, "durham").Observations);
        Assert.Contains("names Cleveland only", observation.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_office_has_forces_that_exist() =>
        Assert.All(Cyberflag.Collect.JointUnit.All.SelectMany(u => u), id => Assert.NotNull(PlainText.Reference.Gazetteer.FindForce(id)));

    private static Observation Read(string text, string sender) => Assert.Single(PlainText.Read(PlainText.Content(text) with { Sender = sender }).Observations);
}

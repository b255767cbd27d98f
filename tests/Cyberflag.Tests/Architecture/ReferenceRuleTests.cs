using Xunit;

namespace Cyberflag.Tests.Architecture;

public sealed class ReferenceRuleTests
{
    [Theory]
    [InlineData("Collect", "Publish")]
    [InlineData("Check", "Analyse")]
    [InlineData("Collect", "Survey")]
    [InlineData("Collect", "Ledger")]
    [InlineData("Vocabulary", "Formats")]
    [InlineData("Statistics", "Formats")]
    [InlineData("Ledger", "Formats")]
    [InlineData("Survey", "App")]
    [InlineData("App", "Collect")]
    [InlineData("App", "Ledger")]
    [InlineData("Novelty", "Vocabulary")]
    [InlineData("Collect", "Novelty")]
    public void A_reference_that_the_design_forbids_is_reported_with_both_names(string from, string to)
    {
        var report = Assert.Single(ReferenceRule.Broken([("Collect", "Formats"), (from, to), ("Survey", "Collect")]));
        Assert.StartsWith($"{from} refers to {to},", report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Formats", "Vocabulary")]
    [InlineData("Collect", "Formats")]
    [InlineData("Analyse", "Statistics")]
    [InlineData("Publish", "Bounds")]
    [InlineData("Ledger", "Vocabulary")]
    [InlineData("Survey", "Ledger")]
    [InlineData("Survey", "Check")]
    [InlineData("App", "Survey")]
    [InlineData("App", "Vocabulary")]
    public void A_reference_that_the_design_allows_is_not(string from, string to) => Assert.Empty(ReferenceRule.Broken([(from, to)]));

    [Fact]
    public void The_program_may_show_a_stages_types_and_refers_to_the_survey_alone()
    {
        Assert.Empty(ReferenceRule.BrokenUses([("App", "Collect")]));
        Assert.Single(ReferenceRule.Broken([("App", "Collect")]));
        Assert.Single(ReferenceRule.BrokenUses([("Publish", "Collect")]));
    }
}

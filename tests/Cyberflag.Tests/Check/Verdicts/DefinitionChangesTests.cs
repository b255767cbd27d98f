using Cyberflag.Check;
using Cyberflag.Tests.Collect;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Check.Verdicts;

public sealed class DefinitionChangesTests
{
    private static readonly DefinitionChanges Changes = new(PlainText.Reference);

    // 71/17 in force on 3 April 2017 in England and Wales; article 22A recorded in Northern Ireland since some day of 2015.
    [Theory]
    [InlineData("SCC", "Kent", "2017/18")]
    [InlineData("SCC", "Northern Ireland", "2014/15")]
    [InlineData("SCC", "EWNI", "2017/18")]
    [InlineData("CYB", "Kent", "2015/16")]
    [InlineData("CYB", "Northern Ireland", null)]
    [InlineData("IIC", "Kent", null)]
    public void A_series_begins_where_the_reference_data_say(string measure, string area, string? first) =>
        Assert.Equal(first, Changes.FirstYear(measure, FigureTable.KeyOf(area, PlainText.Reference.Gazetteer), PeriodKind.FinancialYear)?.ToString());

    [Theory]
    [InlineData("GRM", "2015/16", "2018/19", true)]
    [InlineData("GRM", "2017/18", "2018/19", false)]
    [InlineData("CYB", "2015/16", "2018/19", false)]
    public void A_change_of_the_whole_makes_two_years_not_like_for_like(string measure, string from, string to, bool isBroken) =>
        Assert.Equal(isBroken, Changes.Between(measure, "UK", Period.Parse(from), Period.Parse(to)) is not null);

    [Fact]
    public void A_change_of_a_part_is_told() =>
        Assert.Contains("71/17", Assert.Single(Changes.InPart("CYB", "EW", Period.Parse("2015/16"), Period.Parse("2018/19"))), StringComparison.Ordinal);
}

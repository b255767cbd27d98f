using Cyberflag.Statistics;
using Xunit;

namespace Cyberflag.Tests.Statistics;

public sealed class TimeLabelsTests
{
    [Theory]
    [InlineData("2017-12", "2018-01", 12, 2017)]
    [InlineData("2017-03", "2017-04", 12, 2016)]
    [InlineData("2017/18 Q4", "2018/19 Q1", 4, 2017)]
    [InlineData("2018 Q1", "2018 Q2", 4, 2017)]
    [InlineData("2018 Q4", "2019 Q1", 4, 2018)]
    [InlineData("2017/18", "2018/19", 1, null)]
    [InlineData("7", "8", 1, null)]
    public void A_label_has_a_next_one_and_a_financial_year(string label, string next, int steps, int? financialYear)
    {
        var labels = TimeLabels.Of(Column(label));
        var place = labels.Of("start", label);
        Assert.Equal(next, labels.Label(place + 1));
        Assert.Equal(steps, labels.StepsPerYear);
        Assert.Equal(financialYear, labels.FinancialYear(place));
    }

    [Fact]
    public void A_label_of_another_kind_or_of_none_is_refused_with_its_place()
    {
        var mixed = Column("2017-04", "2017/18 Q2");
        Assert.Contains("row 3, column 'period': '2017/18 Q2' is not of the kind of '2017-04'", Assert.Throws<InputException>(() => TimeLabels.Of(mixed).Of(mixed, 1)).Message, StringComparison.Ordinal);
        Assert.Contains("is no month", Assert.Throws<InputException>(() => TimeLabels.Of(Column("spring"))).Message, StringComparison.Ordinal);
    }

    private static Column Column(params string[] cells) => Table.Read("period\n" + string.Join('\n', cells), "t").Columns[0];
}

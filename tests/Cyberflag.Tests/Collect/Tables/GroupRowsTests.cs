using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Collect.Tables;

public sealed class GroupRowsTests
{
    [Fact]
    public void A_year_that_holds_the_sum_of_the_rows_below_it_heads_them()
    {
        var read = Pivot("45", "105");
        Assert.Equal(("71/17", "2017/18", Count.Exactly(40), false), Of(read.At("B4")));
        Assert.Equal(("88A", "2018/19", Count.Exactly(9), false), Of(read.At("B8")));
        Assert.Equal((Role.Total, "2017/18", Count.Exactly(45)), (read.At("B3").Role, read.At("B3").Period.ToString(), read.At("B3").Count));
        Assert.Null(read.At("B3").Offence);
    }

    [Fact]
    public void Where_a_sum_is_wrong_nothing_is_taken_from_the_rows_above() => Assert.All(Pivot("46", "106").Observations, o => Assert.True(o.NeedsReview));

    [Fact]
    public void A_grand_total_over_several_years_belongs_to_none_of_them()
    {
        var total = Pivot("45", "105").At("B9");
        Assert.Equal((null, true), (total.Period, total.NeedsReview));
    }

    [Fact]
    public void An_offence_heads_the_sexes_below_it()
    {
        var read = Sheets.Read("""
            Number of recorded offences, 2018/19
            Row Labels|Offences
            Sexual communication with a child|40
            Female|30
            Male|10
            Abuse of position of trust of a sexual nature|5
            Female|4
            Male|1
            """);
        Assert.Equal(("73", "sex=female", Count.Exactly(4), false), (read.At("B7").Offence, read.At("B7").Breakdown.ToString(), read.At("B7").Count, read.At("B7").NeedsReview));
        Assert.Equal(("71/17", Role.Total, ""), (read.At("B3").Offence, read.At("B3").Role, read.At("B3").Breakdown.ToString()));
    }

    [Fact]
    public void Rows_of_one_kind_are_no_groups()
    {
        var read = Sheets.Read("Sexual communication with a child: number of recorded offences\nYear|Offences\n2016/17|5\n2017/18|5\n2018/19|5");
        Assert.All(read.Observations, o => Assert.Equal(Role.Value, o.Role));
    }

    private static (string?, string?, Count?, bool) Of(Observation o) => (o.Offence, o.Period.ToString(), o.Count, o.NeedsReview);

    private static Cyberflag.Collect.Reading Pivot(string first, string total) => Sheets.Read($"""
        Number of recorded offences
        Row Labels|Count of crimes
        2017/18|{first}
        71/17 SEXUAL COMMUNICATION WITH A CHILD|40
        88A SEXUAL GROOMING|5
        2018/19|60
        71/17 SEXUAL COMMUNICATION WITH A CHILD|51
        88A SEXUAL GROOMING|9
        Grand Total|{total}
        """);
}

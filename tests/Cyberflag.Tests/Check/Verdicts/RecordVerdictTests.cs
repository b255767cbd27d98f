using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Verdicts;

public sealed class RecordVerdictTests
{
    private static readonly string[] Whole = ["Kent,SCC,2017/18,10,2020-11", "Kent,SCC,2018/19,20,2020-11", "Kent,SCC,2019/20,30,2020-11"];

    [Fact]
    public void A_series_whole_since_its_start_shows_a_record() => Assert.Equal(Verdict.Confirmed, Of("Kent Police logged a record 30 offences of sexual communication with a child in 2019/20.", Whole));

    [Fact]
    public void A_series_with_a_gap_shows_none() => Assert.Equal(Verdict.CannotCheck, Of("Kent Police logged a record 30 offences of sexual communication with a child in 2019/20.", Whole[0], Whole[2]));

    [Fact]
    public void A_higher_year_held_refutes_it() => Assert.Equal(Verdict.DoesNotMatch, Of("Kent Police logged a record 20 offences of sexual communication with a child in 2018/19.", "Kent,SCC,2017/18,25,2020-11", "Kent,SCC,2018/19,20,2020-11"));

    [Fact]
    public void What_equals_an_earlier_year_is_no_record() =>
        Assert.Equal(Verdict.CannotCheck, Of("Kent Police logged a record 30 offences of sexual communication with a child in 2019/20.", "Kent,SCC,2017/18,30,2020-11", Whole[1], Whole[2]));

    // In Northern Ireland the offence is recorded since 2015.
    [Fact]
    public void A_series_is_whole_from_where_it_begins_in_its_nation() =>
        Assert.Equal(Verdict.CannotCheck, Of("Northern Ireland police logged a record 120 offences of sexual communication with a child in 2018/19.", "Northern Ireland,SCC,2017/18,100,2019-06", "Northern Ireland,SCC,2018/19,120,2019-06"));

    [Theory]
    [InlineData("topped 25 for the first time", Verdict.Confirmed)]
    [InlineData("topped 15 for the first time", Verdict.DoesNotMatch)]
    [InlineData("for the first time included voluntary data", Verdict.CannotCheck)]
    public void Only_a_number_that_was_passed_for_the_first_time_is_a_record(string words, Verdict verdict) =>
        Assert.Equal(verdict, Of($"In 2019/20 offences of sexual communication with a child in Kent {words}.", Whole));

    [Fact]
    public void The_lowest_is_called_so()
    {
        var claims = Checked.Text("Offences of sexual communication with a child in Kent in 2019/20 were a record low.", "2020-11-16", "Kent,SCC,2017/18,40,2020-11", "Kent,SCC,2018/19,20,2020-11", "Kent,SCC,2019/20,10,2020-11");
        Assert.Equal((Verdict.Confirmed, "The lowest of all years since 2017/18, when the series begins."), claims.Where(c => c.Type == ClaimType.Record).Select(c => (c.Judgement.Verdict, c.Judgement.Reasons[0])).Single());
    }

    private static Verdict Of(string text, params string[] figures) => Assert.Single(Checked.Text(text, "2020-11-16", figures), c => c.Type == ClaimType.Record).Judgement.Verdict;
}

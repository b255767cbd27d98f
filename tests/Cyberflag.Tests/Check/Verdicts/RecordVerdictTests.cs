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

    private static Verdict Of(string text, params string[] figures) => Assert.Single(Checked.Text(text, "2020-11-16", figures), c => c.Type == ClaimType.Record).Judgement.Verdict;
}

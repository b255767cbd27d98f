using Xunit;

namespace Cyberflag.Tests.Surveys.Sample;

public sealed class RefusalReplyTests
{
    private static readonly WrittenSample Sample = WrittenSample.Default;

    [Fact]
    public void A_refusal_names_its_section_and_states_no_figure()
    {
        var refusals = Sample.Files.Keys.Where(p => p.Contains("/refusal.", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(refusals);
        Assert.All(refusals, p => Assert.Contains("section 12(1)", Sample.Text(p), StringComparison.Ordinal));
        Assert.DoesNotContain(Sample.Truth, t => refusals.Contains(t.File));
    }

    [Fact]
    public void The_records_at_five_minutes_each_do_exceed_18_hours()
    {
        // 18 hours at five minutes a record are 216 records.
        var refusals = Sample.Files.Keys.Where(p => p.Contains("/refusal.", StringComparison.Ordinal));
        Assert.All(refusals, p => Assert.Matches("[2-7][0-9]{3} records would each", Sample.Text(p)));
    }
}

using Xunit;

namespace Cyberflag.App.Tests;

[Collection(ExampleRunCollection.Name)]
public sealed class TraceTests(ExampleRun run)
{
    [Fact]
    public void A_change_is_followed_to_both_counts_and_their_citation()
    {
        var traced = CyberflagProgram.Run("figures", run.Survey, "--trace", "E23000029/2018-19/CYB/change/2015-16");
        Assert.Equal(0, traced.ExitCode);
        Assert.Contains("(369 − 303) ÷ 303 × 100", traced.Output, StringComparison.Ordinal);
        Assert.Contains("Slough Observer", traced.Output, StringComparison.Ordinal);
        Assert.Contains("https://www.sloughobserver.co.uk/news/17726657", traced.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_count_from_a_reply_is_followed_to_the_line_and_its_text()
    {
        var traced = CyberflagProgram.Run("figures", run.Survey, "--trace", "W15000004/2021-22/SCC/count");
        Assert.Contains("replies/dyfed-powys/2022-06-01/sexual-communication-2021-22.txt l.", traced.Output, StringComparison.Ordinal);
        Assert.Contains("says '39'", traced.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_id_is_a_wrong_call_that_names_ids_near_it()
    {
        var traced = CyberflagProgram.Run("figures", run.Survey, "--trace", "E23000029/2018-19/CYB/nothing");
        Assert.Equal(2, traced.ExitCode);
        Assert.Contains("E23000029/2018-19/CYB/count", traced.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void As_of_a_day_gives_the_vintage_known_then()
    {
        var known = CyberflagProgram.Run("figures", run.Survey, "--as-of", "2019-12-31", "--trace", "E23000038/2018-19/CYB/count");
        Assert.Contains("Wiltshire, 2018/19, CYB: 54", known.Output, StringComparison.Ordinal);
    }
}

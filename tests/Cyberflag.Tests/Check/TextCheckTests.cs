using System.Diagnostics;
using Cyberflag.Check;
using Cyberflag.Tests.Collect;
using Xunit;

namespace Cyberflag.Tests.Check;

public sealed class TextCheckTests
{
    private const string Force = "Thames Valley Police ";

    private static readonly string[] Figures = ["Thames Valley,CYB,2015/16,303,2019-06", "Thames Valley,CYB,2018/19,369,2019-06"];

    public static TheoryData<string> Hostile =>
    [
        Force + "recorded 369 online child sex offences in 201\uff18/19.",
        Force + "recorded 369 online child sex offences in 2018/1\uff19.",
        Force + "recorded 369 online child sex offences in the 99999999999 years to March 2019.",
        Force + "recorded 369 online child sex offences in the 99999999999 months to March 2019.",
        Force + "recorded 369 online child sex offences 99999999999 years ago.",
        Force + "saw online child sex offences rise from 70000000000000000000000000000 to 79000000000000000000000000000, up 12 per cent.",
        Force + "recorded " + string.Concat(Enumerable.Repeat("hundred ", 25)) + "online child sex offences in 2018/19.",
        Force + "saw online child sex offences rise by 1." + new string('0', 36) + " per cent between 2015/16 and 2018/19.",
        "date: 0001-01-01\n\n" + Force + "recorded 369 online child sex offences last year, up 22 per cent.",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Whatever_stands_in_it_a_text_is_checked_and_nothing_of_it_accused(string text) =>
        Assert.DoesNotContain(new TextCheck(FiguresOf(), PlainText.Reference).Check(Article.Of("a.txt", text)).Claims, c => VerdictWords.Fails(c.Judgement.Verdict));

    [Theory]
    [InlineData("Kent in 2018/19 5 ")]
    [InlineData("up 5% and ")]
    [InlineData("5%\n")]
    [InlineData("Kent 5 offences. ")]
    public void A_text_of_megabytes_is_read_to_the_last_claim_that_is_checked(string words)
    {
        var text = string.Concat(Enumerable.Repeat(words, 2_000_000 / words.Length));
        var watch = Stopwatch.StartNew();
        var result = new TextCheck(FiguresOf(), PlainText.Reference).Check(Article.Of("a.txt", text));
        Assert.True(result.IsCut);
        Assert.InRange(result.Claims.Length, 1, TextCheck.MostClaims);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 10);
    }

    private static FigureTable FiguresOf() =>
        Cyberflag.Surveys.FiguresFile.Read("figures.csv", "area,measure,period,value,vintage\n" + string.Join('\n', Figures), PlainText.Reference.Gazetteer).Figures;
}

using CsCheck;
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
    public void A_long_text_is_read_to_the_last_claim_that_is_checked(string words)
    {
        // The number at its end looks like one and is none: it would be told, were it read.
        var text = string.Concat(Enumerable.Repeat(words, 200_000 / words.Length)) + "201\uff18.";
        var result = new TextCheck(FiguresOf(), PlainText.Reference).Check(Article.Of("a.txt", text));
        Assert.True(result.IsCut);
        Assert.InRange(result.Claims.Length, 1, TextCheck.MostClaims);
        Assert.Empty(result.Odd);
    }

    private static readonly string[] Pieces =
    [
        " ", " ", " ", "\n", ". ", ", ", "Kent Police", "Thames Valley", "England and Wales", "recorded", "rose by", "fell", "from", "to", "369", "3\u200b69", "8\u00a0224", "201\uff18/19", "2018 / 19",
        "2018/19", "99999999999999999999", "0", "0.000000000000000000000000000001", "per cent", "%", "percentage points", "half", "hundred hundred", "a million", "the last million years", "two in three", "of", "all", "forces", "a day",
        "every 0 minutes", "years", "the 40 years to March 2019", "since 2001", "in the last 39 years", "9999", "1 January 0001", "the highest number", "a record", "for the first time", "doubled", "halved", "tenfold",
        "continued to rise", "aged 10 and under", "13 was the most common age", "online child sex offences", "Instagram", "|", "\t", "(", ")", "\u201c", "\ud835\udfd1", "\ud83d", "\u202e", "\u0661", "-", "\u2212", "9k", "<5",
    ];

    [Fact]
    public void Of_any_words_in_any_order_each_claim_is_a_stretch_of_the_text()
    {
        var check = new TextCheck(FiguresOf(), PlainText.Reference);
        Gen.Int[0, Pieces.Length - 1].Array[1, 40].Sample(
            pieces =>
            {
                var text = string.Join(' ', pieces.Select(p => Pieces[p]));
                Assert.All(check.Check(Article.Of("a.txt", text, Cyberflag.Vocabulary.KnownOn.Parse("2019-06-25"))).Claims, c => Assert.Equal(c.Text, text[c.Start..c.End]));
            },
            iter: 1000);
    }

    private static FigureTable FiguresOf() =>
        Cyberflag.Surveys.FiguresFile.Read("figures.csv", "area,measure,period,value,vintage\n" + string.Join('\n', Figures), PlainText.Reference.Gazetteer).Figures;
}

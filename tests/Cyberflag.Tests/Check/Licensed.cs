using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check;

/// <summary>Sentences against a few figures of two years, for the tests of what the text licences.</summary>
internal static class Licensed
{
    /// <summary>Figures that hold each number of the sentences for something that they do not say.</summary>
    public static readonly string[] Figures =
    [
        "Thames Valley,CYB,2015/16,303,2019-06", "Thames Valley,CYB,2018/19,369,2019-06", "EWNI,CYB,2015/16,4042,2019-06", "EWNI,CYB,2018/19,8224,2019-06",
        "Kent,CYB,2015/16,100,2019-06", "Kent,CYB,2018/19,150,2019-06", "Essex,CYB,2018/19,50,2019-06", "Gwent,CYB,2018/19,3,2019-06",
    ];

    /// <summary>The claims of a text.</summary>
    public static IReadOnlyList<Claim> Claims(string text) => Checked.Text(text, figures: Figures);

    /// <summary>No claim of that number is confirmed or accused.</summary>
    public static void Not(string text, int value) =>
        Assert.All(Claims(text).Where(c => Math.Abs(c.Stated.Value ?? 0) == value), c => Assert.True(c.Judgement.Verdict is Verdict.CannotCheck, $"{c.Type} {c.Text}: {c.Judgement.Verdict} {string.Join(' ', c.Judgement.Reasons)}"));
}

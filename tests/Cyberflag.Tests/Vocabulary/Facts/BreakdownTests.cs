using CsCheck;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Vocabulary;

public sealed class BreakdownTests
{
    [Theory]
    [InlineData("sex=female;age=12-15", "age 12-15, sex female")]
    [InlineData("", "")]
    public void A_part_has_words_for_readers(string part, string words) => Assert.Equal(words, Breakdown.Parse(part).Words);

    private static readonly Gen<List<(string, string)>> Parts = Gen.Select(
            Gen.String[Gen.Char['a', 'd'], 1, 3], Gen.String[Gen.Char["ab1-=+ <"], 0, 6])
        .List[0, 5].Select(parts => parts.DistinctBy(p => p.Item1).ToList());

    [Fact]
    public void The_order_of_the_parts_does_not_matter() => Parts.Sample(parts =>
    {
        var (one, other) = (Breakdown.Of(parts), Breakdown.Of(parts.AsEnumerable().Reverse()));
        Assert.Equal(one, other);
        Assert.Equal((one.GetHashCode(), 0, one.ToString()), (other.GetHashCode(), one.CompareTo(other), other.ToString()));
    });

    [Fact]
    public void What_is_written_is_read_back_with_all_its_parts() => Parts.Sample(parts =>
    {
        var breakdown = Breakdown.Of(parts);
        Assert.Equal(breakdown, Breakdown.Parse(breakdown.ToString()));
        Assert.Equal(parts.OrderBy(p => p.Item1, StringComparer.Ordinal), Breakdown.Parse(breakdown.ToString()).Parts);
        Assert.All(parts, p => Assert.Equal(p.Item2, breakdown[p.Item1]));
    });

    [Fact]
    public void The_words_tell_all_parts() => Parts.Sample(parts =>
    {
        var breakdown = Breakdown.Of(parts);
        Assert.Equal(string.Join(", ", breakdown.Parts.Select(p => $"{p.Dimension} {p.Value}")), breakdown.Words);
    });

    [Fact]
    public void Parts_are_found_by_their_dimension()
    {
        var breakdown = Breakdown.Of(("sex", "female"), ("age", "12-15"));
        Assert.Equal("age=12-15;sex=female", breakdown.ToString());
        Assert.Equal("female", breakdown["sex"]);
        Assert.Null(breakdown["channel"]);
        Assert.Equal(breakdown, Breakdown.Parse("sex=female;age=12-15"));
    }

    [Fact]
    public void The_whole_has_no_parts()
    {
        Assert.True(Breakdown.Whole.IsWhole);
        Assert.Equal(Breakdown.Whole, Breakdown.Of());
        Assert.Equal(Breakdown.Whole, Breakdown.Parse(""));
        Assert.Equal(Breakdown.Whole.GetHashCode(), Breakdown.Of().GetHashCode());
        Assert.Empty(Breakdown.Whole.Parts);
        Assert.True(Breakdown.Whole.CompareTo(Breakdown.Of(("age", "13"))) < 0);
    }

    [Fact]
    public void A_dimension_stands_once_and_no_name_holds_a_separator()
    {
        Assert.Throws<ArgumentException>(() => Breakdown.Of(("age", "12"), ("age", "13")));
        Assert.Throws<ArgumentException>(() => Breakdown.Of(("a;b", "12")));
        Assert.Throws<ArgumentException>(() => Breakdown.Of(("a=b", "12")));
        Assert.Throws<ArgumentException>(() => Breakdown.Of(("age", "12;13")));
        Assert.Throws<ArgumentException>(() => Breakdown.Of(("", "12")));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("age")]
    [InlineData("=13")]
    [InlineData(";")]
    [InlineData("age=13;")]
    [InlineData("age=12;age=13")]
    public void Anything_else_is_not_read(string? text)
    {
        Assert.False(Breakdown.TryParse(text, out var breakdown));
        Assert.Equal(Breakdown.Whole, breakdown);
        Assert.Throws<FormatException>(() => Breakdown.Parse(text!));
    }
}

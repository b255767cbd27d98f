using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Vocabulary;

public sealed class OffenceListTests
{
    private static readonly OffenceList Real = RealReference.Data.Offences;

    [Theory]
    [InlineData("88A", "71/17", true)]
    [InlineData("71/17", "88A", true)]
    [InlineData("88A", "88/1", true)]
    [InlineData("86", "86/10", true)]
    [InlineData("71/17", "71/17", true)]
    [InlineData("71", "71/17", false)]
    [InlineData("88/1", "88/2", false)]
    [InlineData("86/2", "86/10", false)]
    public void A_class_overlaps_its_parts_and_no_other_offence(string code, string other, bool overlap) =>
        Assert.Equal(overlap, Real.Overlap(code, other));

    [Fact]
    public void The_same_conduct_under_another_law_is_another_offence_and_contained_in_none()
    {
        Assert.Equal("71/17", Real.Find("NI-22A")?.SameAs);
        Assert.False(Real.Overlap("NI-22A", "71/17"));
        Assert.False(Real.Overlap("NI-22A", "88A"));
        Assert.False(Real.Overlap("NI-22", "88A"));
    }

    // Sexual Offences Act 2003 s.15A came into force on 3 April 2017.
    [Fact]
    public void Sexual_communication_with_a_child_could_be_recorded_from_its_day() =>
        Assert.Equal(new DateOnly(2017, 4, 3), Real.Find("71/17")?.From);

    [Fact]
    public void Overlap_goes_through_all_levels()
    {
        var list = new OffenceList([Offence("A"), Offence("B", "A"), Offence("C", "B"), Offence("D", "A")]);
        Assert.True(list.Overlap("A", "C"));
        Assert.False(list.Overlap("C", "D"));
        Assert.False(list.Overlap("A", "unknown"));
        Assert.True(list.Overlap("unknown", "unknown"));
    }

    [Fact]
    public void A_list_that_contradicts_itself_is_refused_with_the_code()
    {
        Assert.Contains("'A' stands twice", Assert.Throws<ArgumentException>(() => new OffenceList([Offence("A"), Offence("A")])).Message, StringComparison.Ordinal);
        Assert.Contains("'B' names 'X'", Assert.Throws<ArgumentException>(() => new OffenceList([Offence("A"), Offence("B", "X")])).Message, StringComparison.Ordinal);
        var circle = Assert.Throws<ArgumentException>(() => new OffenceList([Offence("A", "B"), Offence("B", "A"), Offence("C", "A")]));
        Assert.Contains("'A' contains itself", circle.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_is_found_only_as_it_is() => Assert.Equal((true, true), (Real.Find("071/17") is null, Real.Find("71/17") is not null));

    private static Offence Offence(string code, string? partOf = null) => new() { Code = code, Name = code, PartOf = partOf };
}

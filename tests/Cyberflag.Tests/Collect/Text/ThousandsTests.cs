using Cyberflag.Collect;
using Xunit;

namespace Cyberflag.Tests.Collect.Text;

public sealed class ThousandsTests
{
    [Theory]
    [InlineData("1 204", "1,204")]
    [InlineData("recorded 1\u00A0204 crimes", "recorded 1,204 crimes")]
    [InlineData("1\u202F204\u2009011", "1,204,011")]
    [InlineData("2023/24 1 204", "2023/24 1,204")]
    [InlineData("in 2023 1 204 crimes", "in 2023 1,204 crimes")]
    public void A_space_between_thousands_is_closed(string text, string closed) => Assert.Equal(closed, Thousands.Close(text));

    [Theory]
    [InlineData("12 204 31")]
    [InlineData("31 12 204")]
    [InlineData("Question 1 204")]
    [InlineData("01622 690 690")]
    [InlineData("0 204")]
    [InlineData("1 2040")]
    [InlineData("71/17 204")]
    public void Numbers_beside_each_other_stay_apart(string text) => Assert.Equal(text, Thousands.Close(text));

    [Theory]
    [InlineData("We recorded 1 204 crimes of sexual communication with a child (71/17) in 2023/24.")]
    [InlineData("We recorded 1\u00A0204 crimes of sexual communication with a child (71/17) in 2023/24.")]
    [InlineData("There were 1\u2009204 crimes of sexual communication with a child (71/17) in 2023/24.")]
    [InlineData("Number of sexual communication with a child offences (71/17) recorded in 2023/24: 1\u202F204")]
    public void A_spaced_number_is_one_number_and_its_text_stays_as_printed(string reply)
    {
        var read = Assert.Single(PlainText.Read(reply, "E23000032").Observations);
        Assert.Equal((1204, false), (read.Count!.Value.Lower, read.NeedsReview));
        Assert.Contains(read.Source.Raw, reply, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_spaced_numbers_of_one_sentence_are_both_whole()
    {
        var read = PlainText.Read("We recorded 1 204 crimes of sexual communication with a child (71/17) in 2023/24 and 1 011 in 2024/25.", "E23000032").Observations;
        Assert.Equal([1204, 1011], read.Select(o => o.Count!.Value.Lower));
    }

    [Fact]
    public void Spaced_numbers_of_a_list_are_read_and_wait_since_a_space_may_part_columns()
    {
        const string Reply = "Sexual communication with a child (71/17) offences\n2022/23: 1 187\n2023/24: 1 204\n2024/25: 1 201";
        Assert.Equal(["? 1 187 2022/23 71/17 offences", "? 1 204 2023/24 71/17 offences", "? 1 201 2024/25 71/17 offences"], Told.By(Reply));
        Assert.Contains("may part thousands", Told.Why(Reply), StringComparison.Ordinal);
    }
}

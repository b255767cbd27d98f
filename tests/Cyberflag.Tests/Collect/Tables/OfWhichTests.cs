using System.Text;
using Cyberflag.Collect;
using Cyberflag.Formats;
using Xunit;

namespace Cyberflag.Tests.Collect.Tables;

public sealed class OfWhichTests
{
    [Theory]
    [InlineData("of which: under 13")]
    [InlineData("Of these, victim under 13")]
    [InlineData("- of which online")]
    [InlineData("of which female victims")]
    [InlineData("Of whom boys")]
    [InlineData("Including attempts")]
    [InlineData("Excluding attempts")]
    [InlineData("Thereof online")]
    public void A_part_of_the_numbers_above_waits(string label) => Assert.NotNull(OfWhich.Doubt(label));

    [Theory]
    [InlineData("Total recorded crime (excluding fraud)")]
    [InlineData("Offences")]
    [InlineData("Other offences")]
    [InlineData("Inclusive total")]
    [InlineData("Of a female child under 13")]
    public void Other_labels_do_not(string label) => Assert.Null(OfWhich.Doubt(label));

    [Fact]
    public void Its_zeros_and_marks_wait_as_its_numbers_do()
    {
        const string Csv = "Offence,2021/22,2022/23\nSexual communication with a child (71/17),12,15\nof which female victims,12,*\nof which male victims,0,9\n";
        var reading = ReplyReader.Read(
            new ReceivedDocument("reply.csv", "0123456789abcdef", null, new DateOnly(2023, 6, 1)),
            DocumentReader.Read("reply.csv", Encoding.UTF8.GetBytes(Csv)), PlainText.Reference);
        Assert.All(reading.Observations.Where(o => o.Source.Locator is "r.3/c.2" or "r.3/c.3" or "r.4/c.2" or "r.4/c.3"), o => Assert.True(o.NeedsReview, o.Source.Locator));
        Assert.Equal(6, reading.Observations.Length);
    }
}

using Cyberflag.Collect;
using Xunit;

namespace Cyberflag.Tests.Collect.Tables;

public sealed class FootnoteMarksTests
{
    private static readonly FootnoteMarks Marks = FootnoteMarks.Of(
        ["6. Figures may differ.", "7. Includes British Transport Police.", "(8) Revised.", "Note 10: rounded.", "Table 9 shows rates."], PlainText.Reference.Gazetteer);

    [Theory]
    [InlineData("Cheshire7", "Cheshire")]
    [InlineData("City of London10", "City of London")]
    [InlineData("ENGLAND AND WALES7,8", "ENGLAND AND WALES")]
    [InlineData("Apr '11 to Mar '126,7,8", "Apr '11 to Mar '12")]
    [InlineData("2018/197", "2018/19")]
    [InlineData("Residential burglary6,7", "Residential burglary")]
    [InlineData("Total recorded crime (excluding fraud)8", "Total recorded crime (excluding fraud)")]
    public void Marks_of_notes_that_the_document_has_are_taken_off(string printed, string label) => Assert.Equal(label, Marks.Off(printed));

    [Theory]
    [InlineData("Cheshire9")]
    [InlineData("Cheshire7,9")]
    [InlineData("2018/19")]
    [InlineData("Rape of a female under 16")]
    [InlineData("Aged 10")]
    [InlineData("April 2018")]
    public void What_no_note_explains_and_what_is_understood_as_it_stands_is_left(string label) => Assert.Equal(label, Marks.Off(label));

    [Fact]
    public void Without_notes_nothing_is_taken_off() => Assert.Equal("Cheshire7", FootnoteMarks.Of(["No notes here."], PlainText.Reference.Gazetteer).Off("Cheshire7"));
}

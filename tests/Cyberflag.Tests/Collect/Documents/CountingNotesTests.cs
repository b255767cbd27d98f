using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Collect.Documents;

public sealed class CountingNotesTests
{
    private const string List = "Sexual communication with a child (71/17) offences recorded:\n2022/23: 61\n2023/24: 71\n2024/25: 64\n\n";

    [Theory]
    [InlineData("The figure for 2024/25 covers April 2024 to January 2025 only.", "61 71")]
    [InlineData("Note: 2024/25 covers April 2024 to January 2025", "61 71")]
    [InlineData("2024/25 is for 10 months only.", "61 71")]
    [InlineData("2024/25 for sexual communication with a child is 1 April to 31 December.", "61 71")]
    [InlineData("To 31 July 2024.", "61 71")]
    [InlineData("Data as at 12 May 2024.", "61 71")]
    [InlineData("The 2023/24 figure excludes January to March 2024.", "61 64")]
    [InlineData("The number for 2022/23 does not include March 2023.", "71 64")]
    public void A_note_on_a_part_of_a_year_marks_the_number_of_that_year(string note, string sure) => Assert.Equal(sure, string.Join(' ', Told.Sure(List + note)));

    [Theory]
    [InlineData("Please note: the 2024/25 figure is victims rather than offences.")]
    [InlineData("The 2024/25 figure is victims.")]
    [InlineData("The figure for 2024/25 counts victims.")]
    [InlineData("2024/25 shows suspects.")]
    [InlineData("In 2024/25 the number was of victims, not offences.")]
    public void A_note_on_what_one_year_counts_marks_that_year_and_changes_no_unit(string note)
    {
        Assert.Equal(["61", "71"], Told.Sure(List + note));
        Assert.All(PlainText.Read(List + note).Observations, o => Assert.Equal(CountingUnit.Offences, o.Unit));
    }

    [Fact]
    public void A_note_on_what_one_number_counts_says_nothing_of_the_unit_of_the_others() =>
        Assert.All(PlainText.Read(List + "The last figure is victims.").Observations, o => Assert.Equal(CountingUnit.Offences, o.Unit));

    [Theory]
    [InlineData("Please be aware that these are outcomes, not offences.")]
    [InlineData("The numbers above are outcomes.")]
    [InlineData("Please note that these figures include 9 offences of 88A.")]
    [InlineData("These figures exclude undetected offences.")]
    [InlineData("The data does not include crimes which were later cancelled.")]
    [InlineData("Includes attempts and offences of 88A")]
    [InlineData("These figures relate to the eastern division only.")]
    public void A_note_that_narrows_extends_or_redefines_marks_all(string note) => Assert.Empty(Told.Sure(List + note));

    [Theory]
    [InlineData("These are recorded offences, not victims.")]
    [InlineData("The figures include all offences recorded in each financial year.")]
    [InlineData("These figures cover April 2022 to March 2025.")]
    [InlineData("You have 20 working days, excluding bank holidays, to ask for a review.")]
    [InlineData("This information is provided for 12 months.")]
    [InlineData("Figures are counts of crimes recorded in the year and include historic offences reported in the year.")]
    [InlineData("26 further offences contain \"social media\" with no name.")]
    [InlineData("Data are taken from CRIS up to February 2024 and from CONNECT after it.")]
    [InlineData("Percentages may not add to 100.")]
    [InlineData("Data as at 31 March 2025.")]
    [InlineData("Figures extracted on 12 May 2025.")]
    public void A_note_that_says_what_the_labels_say_marks_none(string note) => Assert.Equal(["61", "71", "64"], Told.Sure(List + note));

    [Fact]
    public void A_note_with_a_mark_is_about_what_carries_the_mark() => Assert.Equal(
        ["61", "14"], Told.Sure("Offences recorded\n\n| Offence | 2022/23 |\n|---|---|\n| Sexual communication with a child (71/17) | 61 |\n| Sexual grooming (88A)* | 9 |\n| Sexual activity involving a child under 16 | 14 |\n\n* These figures exclude undetected offences."));

    [Fact]
    public void A_note_below_a_table_of_a_sheet_counts_too()
    {
        var read = PlainText.Read(PlainText.Grid("table.csv", ["Offences of 71/17 recorded"], ["Financial year", "Offences"], ["2023/24", "71"], ["2024/25", "64"],
            ["Note: 2024/25 covers April 2024 to January 2025 only", ""]), "E23000032").Observations;
        Assert.Equal([false, true], read.Select(o => o.NeedsReview));
        Assert.Contains("a note may make it a part", read[1].Why, StringComparison.Ordinal);
    }
}

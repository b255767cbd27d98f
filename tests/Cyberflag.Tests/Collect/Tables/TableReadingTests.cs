using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Collect.Tables;

/// <summary>Layouts of tables in sheets. What each cell says is read off the layout by hand.</summary>
public sealed class TableReadingTests
{
    private const string Title = "Sexual communication with a child: number of recorded offences";

    [Fact]
    public void A_table_with_years_in_rows_is_read()
    {
        var read = Sheets.Read($"""
            {Title}
            Year|Offences
            2017/18|12
            2018/19|15
            """);
        Is(read.At("B3"), "2017/18", 12);
        Is(read.At("B4"), "2018/19", 15);
    }

    [Fact]
    public void A_transposed_table_is_read()
    {
        var read = Sheets.Read($"""
            {Title}
            Year|2017/18|2018/19
            Offences|12|15
            """);
        Is(read.At("B3"), "2017/18", 12);
        Is(read.At("C3"), "2018/19", 15);
    }

    [Fact]
    public void Merged_years_over_quarters_are_read_as_quarters_of_those_years()
    {
        var read = Sheets.Read($"""
            {Title}
            |2017/18|<|<|<|2018/19|<|<|<
            Offence|Q1|Q2|Q3|Q4|Q1|Q2|Q3|Q4
            Sexual communication with a child|1|2|3|4|5|6|7|8
            """);
        Is(read.At("B4"), "2017/18 Q1", 1);
        Is(read.At("I4"), "2018/19 Q4", 8);
    }

    [Fact]
    public void Months_under_a_financial_year_belong_to_the_year_in_which_they_fall()
    {
        var read = Sheets.Read($"""
            {Title}
            |2017/18|<|<
            Offence|Apr|Dec|Mar
            Sexual communication with a child|11|12|13
            """);
        Assert.Equal(Period.Month(2017, 4), read.At("B4").Period);
        Assert.Equal(Period.Month(2017, 12), read.At("C4").Period);
        Assert.Equal(Period.Month(2018, 3), read.At("D4").Period);
    }

    [Fact]
    public void Labels_merged_down_the_side_hold_for_all_their_rows()
    {
        var read = Sheets.Read("""
            Number of recorded offences
            Offence|Year|Count
            Sexual communication with a child|2017/18|12
            ^|2018/19|15
            Abuse of position of trust of a sexual nature|2017/18|3
            ^|2018/19|0
            """);
        Is(read.At("C4"), "2018/19", 15);
        Assert.Equal(("73", Count.Zero, "2018/19"), (read.At("C6").Offence, read.At("C6").Count, read.At("C6").Period.ToString()));
    }

    [Fact]
    public void Gaps_between_rows_and_columns_are_no_cells()
    {
        var read = Sheets.Read($"""
            {Title}

            Year||2017/18||2018/19
            ||||
            Offences||12||15
            """);
        Is(read.At("C5"), "2017/18", 12);
        Is(read.At("E5"), "2018/19", 15);
        Assert.Equal(2, read.Observations.Length);
    }

    [Fact]
    public void A_row_of_units_below_the_headings_is_the_unit_of_each_column()
    {
        var read = Sheets.Read($"""
            Sexual communication with a child
            Sex|2018/19|<
            |Number of offences|Percentage
            Female|30|75
            Male|10|25
            Total|40|100
            """);
        Assert.Equal((CountingUnit.Offences, Count.Exactly(30), "sex=female", Role.Value), (read.At("B4").Unit, read.At("B4").Count, read.At("B4").Breakdown.ToString(), read.At("B4").Role));
        Assert.Equal((CountingUnit.Percent, CountingUnit.Percent), (read.At("C4").Unit, read.At("C5").Unit));
        Assert.Equal((Count.Exactly(40), Role.Total, ""), (read.At("B6").Count, read.At("B6").Role, read.At("B6").Breakdown.ToString()));
    }

    [Theory]
    [InlineData("Sex|2018/19\nTotal|40\nFemale|30\nMale|10", "B3")]
    [InlineData("Sex|2018/19\nFemale|30\nMale|10\nTotal|40", "B5")]
    [InlineData("|2018/19|<|<\nYear|Female|Male|Total\nOffences|30|10|40", "D4")]
    public void A_total_is_a_total_wherever_it_stands(string rows, string place)
    {
        var read = Sheets.Read($"{Title}\n{rows}");
        Assert.Equal((Count.Exactly(40), Role.Total), (read.At(place).Count, read.At(place).Role));
        Assert.Equal(2, read.Observations.Count(o => o.Role == Role.Value));
    }

    [Fact]
    public void A_total_that_is_not_the_sum_waits_with_its_parts()
    {
        var read = Sheets.Read($"{Title}\nSex|2018/19\nFemale|30\nMale|10\nTotal|41");
        Assert.All(read.Observations, o => Assert.True(o.NeedsReview));
        Assert.Contains(read.Findings, f => f.Code == "C-003");
    }

    [Fact]
    public void A_row_of_which_is_a_part_and_never_unmarked_beside_the_whole()
    {
        var read = Sheets.Read($"""
            {Title}
            |2017/18|2018/19
            Offences|40|50
            of which: victim under 13|10|12
            """);
        Is(read.At("B3"), "2017/18", 40);
        Assert.True(read.At("B4").NeedsReview);
    }

    [Fact]
    public void Tables_one_below_the_other_have_their_own_titles()
    {
        var read = Sheets.Read("""
            Sexual communication with a child: number of recorded offences
            Year|Offences
            2017/18|12
            2018/19|15

            Abuse of position of trust of a sexual nature: number of recorded offences
            Year|Offences
            2017/18|3
            2018/19|4
            """);
        Is(read.At("B3"), "2017/18", 12);
        Assert.Equal(("73", Count.Exactly(3), false), (read.At("B8").Offence, read.At("B8").Count, read.At("B8").NeedsReview));
    }

    [Fact]
    public void Tables_side_by_side_are_two_tables()
    {
        var read = Sheets.Read($"""
            {Title}
            Year|Offences||Age|2018/19
            2017/18|12||10|4
            2018/19|15||11|11
            """);
        Is(read.At("B3"), "2017/18", 12);
        Assert.Equal(("age=11", Count.Exactly(11), "2018/19"), (read.At("E4").Breakdown.ToString(), read.At("E4").Count, read.At("E4").Period.ToString()));
        Assert.False(read.Has("D3"));
    }

    [Fact]
    public void A_sheet_a_year_takes_the_year_from_its_name()
    {
        var read = Sheets.Read(
            ("2017-18", $"{Title}\nSex|Offences\nFemale|30\nMale|10"),
            ("2018-19", $"{Title}\nSex|Offences\nFemale|31\nMale|11"));
        Is(read.At("2017-18!B3"), "2017/18", 30, "sex=female");
        Is(read.At("2018-19!B4"), "2018/19", 11, "sex=male");
    }

    [Fact]
    public void A_sheet_name_and_a_title_that_differ_leave_a_doubt()
    {
        var read = Sheets.Read(("2017-18", $"{Title}, 2018/19\nSex|Offences\nFemale|30\nMale|10"));
        Assert.All(read.Observations, o => Assert.True(o.NeedsReview));
    }

    [Fact]
    public void A_sheet_without_a_period_does_not_take_that_of_the_sheet_before()
    {
        var read = Sheets.Read(
            ("A", $"{Title}, 2017/18\nSex|Offences\nFemale|30\nMale|10\nFigures for 2016/17 were revised."),
            ("B", $"{Title}\nSex|Offences\nFemale|31\nMale|11"));
        Assert.Equal("2017/18", read.At("A!B3").Period.ToString());
        Assert.All(read.Observations.Where(o => o.Source.Locator.StartsWith("B!", StringComparison.Ordinal)), o => Assert.True(o.NeedsReview));
    }

    [Fact]
    public void Notes_and_sources_below_a_table_are_no_data()
    {
        var read = Sheets.Read($"""
            {Title}
            Year|Offences
            2017/18|12
            2018/19|15
            Source: Niche, extracted 12/03/2020
            1. Figures are those recorded as at 12 March 2020.
            2. There were 44 offences that were later cancelled.
            """);
        Assert.Equal(2, read.Observations.Length);
        Assert.All(read.Observations, o => Assert.False(o.NeedsReview));
    }

    [Fact]
    public void Welsh_headings_and_labels_are_read()
    {
        var read = Sheets.Read($"""
            {Title}
            Rhyw|2018/19
            Benyw|30
            Gwryw|10
            Cyfanswm|40
            """);
        Is(read.At("B3"), "2018/19", 30, "sex=female");
        Is(read.At("B4"), "2018/19", 10, "sex=male");
        Assert.Equal(Role.Total, read.At("B5").Role);
    }

    [Fact]
    public void Headings_in_two_languages_are_read()
    {
        var read = Sheets.Read($"""
            {Title}
            Blwyddyn / Year|Troseddau / Offences
            2017/18|12
            2018/19|15
            """);
        Is(read.At("B3"), "2017/18", 12);
    }

    [Fact]
    public void Blanks_and_marks_are_cells_and_never_zero()
    {
        var read = Sheets.Read($"""
            {Title}
            Offence|2015/16|2016/17|2017/18|2018/19|2019/20
            Sexual communication with a child||-|..|#N/A|7
            """);
        Assert.Equal((Status.Blank, null), (read.At("B3").Status, read.At("B3").Count));
        foreach (var place in new[] { "C3", "D3", "E3" })
        {
            Assert.Equal((Status.NotAvailable, null, true), (read.At(place).Status, read.At(place).Count, read.At(place).NeedsReview));
        }

        Is(read.At("F3"), "2019/20", 7);
    }

    [Fact]
    public void The_legend_of_another_sheet_tells_what_a_mark_means()
    {
        var read = Sheets.Read(
            ("Data", $"{Title}\nYear|Offences\n2017/18|*\n2018/19|15"),
            ("Notes", "Notes\n* = a number from 1 to 4, withheld to protect people"));
        var cell = read.At("Data!B3");
        Assert.Equal((Status.Suppressed, Count.Between(1, 4, BoundCause.Stated), "*", false), (cell.Status, cell.Count, cell.Source.Raw, cell.NeedsReview));
    }

    [Fact]
    public void Numbers_that_name_something_are_no_observations()
    {
        var read = Sheets.Read("""
            Crime number|Offence|Date recorded|Age|Postcode
            42000123|Sexual communication with a child|12/05/2018|13|7
            42000124|Sexual communication with a child|13/05/2018|14|8
            """);
        Assert.Empty(read.Observations);
    }

    [Fact]
    public void A_column_of_row_numbers_is_no_count()
    {
        var read = Sheets.Read($"""
            {Title}
            No.|Year|Offences
            1|2017/18|12
            2|2018/19|15
            """);
        Is(read.At("C3"), "2017/18", 12);
        Assert.DoesNotContain(read.Observations, o => o.Source.Locator.StartsWith("Sheet1!A", StringComparison.Ordinal) && !o.NeedsReview);
    }

    [Theory]
    [InlineData("% change")]
    [InlineData("Change")]
    [InlineData("3 year average")]
    [InlineData("Rate per 1,000 population")]
    [InlineData("Difference from 2017/18")]
    public void Computed_columns_beside_counts_wait(string heading)
    {
        var read = Sheets.Read($"{Title}\nYear|Offences|{heading}\n2017/18|12|3\n2018/19|15|5");
        Is(read.At("B4"), "2018/19", 15);
        Assert.True(read.At("C4").NeedsReview);
    }

    [Fact]
    public void A_count_that_looks_like_a_year_is_a_count()
    {
        var read = Sheets.Read("Number of recorded offences\nYear|Sexual offences|Robbery\n2017/18|2,018|2017\n2018/19|2019|2018");
        Assert.Equal(("2017/18", Count.Exactly(2018)), (read.At("B3").Period.ToString(), read.At("B3").Count));
        Assert.Equal(("2018/19", Count.Exactly(2018)), (read.At("C4").Period.ToString(), read.At("C4").Count));
        Assert.All(read.Observations, o => Assert.False(o.NeedsReview, PlainText.Line(o)));
    }

    [Fact]
    public void Percentages_without_a_sign_are_no_counts()
    {
        var read = Sheets.Read($"{Title}, 2018/19\nSex|Number of offences|Percentage of victims\nFemale|30|75\nMale|10|25");
        Assert.Equal((CountingUnit.Percent, CountingUnit.Offences), (read.At("C3").Unit, read.At("B3").Unit));
    }

    [Fact]
    public void Headings_that_are_periods_or_ages_stand_over_counts()
    {
        var years = Sheets.Read($"{Title}\nSex|Year ending March 2018|Year ending March 2019\nFemale|12|15\nMale|3|4");
        Is(years.At("C3"), "2018/19", 15, "sex=female");
        var ages = Sheets.Read($"{Title}\nYear|Age 10|Age 11\n2017/18|12|15\n2018/19|3|4");
        Is(ages.At("B4"), "2018/19", 3, "age=10");
    }

    [Fact]
    public void A_heading_that_narrows_what_is_counted_leaves_a_doubt()
    {
        var read = Sheets.Read($"{Title}\nYear|Offences|No. of suspects under 18\n2017/18|12|3\n2018/19|15|4");
        Is(read.At("B3"), "2017/18", 12);
        Assert.True(read.At("C3").NeedsReview);
    }

    [Fact]
    public void Number_beside_percentage_is_the_unit_of_the_title()
    {
        var read = Sheets.Read($"{Title}\nYear|Number|Percentage\n2017/18|45|30\n2018/19|60|70");
        Assert.Equal((CountingUnit.Offences, CountingUnit.Percent), (read.At("B3").Unit, read.At("C3").Unit));
    }

    private static void Is(Observation o, string period, long count, string breakdown = "")
    {
        Assert.False(o.NeedsReview, PlainText.Line(o));
        Assert.Equal(("E23000028", period, "71/17", CountingUnit.Offences, Count.Exactly(count), breakdown),
            (o.Area, o.Period.ToString(), o.Offence, o.Unit, o.Count, o.Breakdown.ToString()));
    }
}

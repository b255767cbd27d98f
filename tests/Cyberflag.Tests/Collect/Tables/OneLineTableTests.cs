using Xunit;

namespace Cyberflag.Tests.Collect.Tables;

public sealed class OneLineTableTests
{
    [Fact]
    public void Offences_by_years_are_read() => Assert.Equal(
        ["43 2017/18 88A offences", "130 2018/19 88A offences", "260 2017/18 22B offences", "273 2018/19 22B offences"],
        Told.By("Offences recorded by financial year\nOffence 2017/18 2018/19 88A Sexual grooming 43 130 22B Sexual activity involving a child under 16 260 273"));

    [Fact]
    public void Years_that_begin_rows_are_no_counts() => Assert.Equal(
        ["54 2017/18 71/17 offences", "72 2018/19 71/17 offences", "81 2019/20 71/17 offences"],
        Told.By("Sexual communication with a child\n\nYear Offences 2017/18 54 2018/19 72 2019/20 81"));

    [Fact]
    public void Ages_that_begin_rows_are_no_counts() => Assert.Equal(
        ["14 2018/19 71/17 victims age=11 and under;sex=female", "5 2018/19 71/17 victims age=11 and under;sex=male",
            "52 2018/19 71/17 victims age=12-15;sex=female", "9 2018/19 71/17 victims age=12-15;sex=male"],
        Told.By("Victims of sexual communication with a child recorded in 2018/19\n\nAge Female Male 11 and under 14 5 12-15 52 9"));

    [Theory]
    [InlineData("Offences of sexual communication with a child\n\nForce 2017/18 2018/19 Kent 5 6 Essex 7")]
    [InlineData("Offences of sexual communication with a child\n\nAlpha Beta Gamma One 3 4 Two 5 6")]
    [InlineData("Offences of sexual communication with a child\n\nYear Offences 2017/18 54 72 2018/19 81")]
    public void A_line_that_does_not_come_out_even_is_not_read(string text) => Assert.Empty(Told.Sure(text));

    [Fact]
    public void Marks_stuck_to_years_are_none_of_them() => Assert.Equal(
        ["2017-01-01 5", "2018-01-01 6", "2019-01-01 7", "2017-01-01 9", "2018-01-01 10", "2019-01-01 11"],
        PlainText.Read("Offences of sexual communication with a child\n\nForce 20171 2018 2019 Devon and Cornwall 5 6 7 Kent 9 10 11\n\n1 Includes attempts")
            .Observations.Select(o => $"{o.Period?.Start:yyyy-MM-dd} {o.Source.Raw}"));

    [Fact]
    public void Names_with_and_stay_whole_among_forces() => Assert.Equal(
        ["E23000036 5", "E23000036 6", "E23000026 7", "E23000026 8"],
        PlainText.Read("Offences of sexual communication with a child\n\nForce 2017/18 2018/19 Avon and Somerset 5 6 Bedfordshire 7 8")
            .Observations.Select(o => $"{o.Area} {o.Source.Raw}"));

    [Fact]
    public void Each_row_may_have_its_offence_and_its_year() => Assert.Equal(
        ["22 2015 88A offences", "5 2015 88A charges", "31 2016 88A offences", "7 2016 88A charges"],
        Told.By("Calendar years.\n\nTable 1 Offence Year Recorded Persons charged Meeting a child following sexual grooming 2015 22 5 Meeting a child following sexual grooming 2016 31 7"));

    [Fact]
    public void A_dash_between_the_words_of_a_label_is_no_mark() => Assert.Equal(
        ["12 2019 71/17 offences outcome=charge/summons", "9 2020 71/17 offences outcome=charge/summons", "51 2019 71/17 offences outcome=nfa - evidential", "66 2020 71/17 offences outcome=nfa - evidential"],
        Told.By("Sexual communication with a child (71/17) - number of crimes by disposal and calendar year\n\nDisposal 2019 2020 Charge/Summons 12 9 NFA - Evidential 51 66"));
}

using Xunit;

namespace Cyberflag.Tests.Collect.Tables;

public sealed class WrappedLabelsTests
{
    [Fact]
    public void A_label_over_three_lines_is_one() => Assert.Equal(
        ["141 2019/20 71/17 offences", "176 2020/21 71/17 offences", "13 2019/20 88/1 offences", "9 2020/21 88/1 offences"],
        Told.By("""
            Offences recorded

            Offence                                          2019/20  2020/21
            Sexual communication with a child                    141      176
            Meeting a female child following sexual
            grooming etc. (Offender is aged 18 or over
            and victim is under 16)                               13        9
            """));

    [Fact]
    public void A_label_alone_that_is_whole_heads_the_rows_below_it() => Assert.Equal(
        ["3 2019/20 71/17 offences age=under 10", "4 2020/21 71/17 offences age=under 10", "1 2019/20 88A offences age=under 10", "2 2020/21 88A offences age=under 10"],
        Told.By("""
            Offences recorded

            Age of victim                        2019/20  2020/21
            Sexual communication with a child
            Under 10                                   3        4
            Sexual grooming
            Under 10                                   1        2
            """));
}

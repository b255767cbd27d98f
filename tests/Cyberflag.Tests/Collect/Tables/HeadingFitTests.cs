using Cyberflag.Collect;
using Xunit;

namespace Cyberflag.Tests.Collect.Tables;

public sealed class HeadingFitTests
{
    [Fact]
    public void Headings_on_one_line_are_parted_where_each_is_understood() =>
        Assert.Equal(["Year", "Arrest", "Caution"], Assert.Single(HeadingFit.Fit(["Year Arrest Caution"], 2)!.Rows));

    [Fact]
    public void Headings_that_do_not_explain_each_column_fit_none()
    {
        Assert.Null(HeadingFit.Fit(["Year Arrest Caution"], 3));
        Assert.Null(HeadingFit.Fit(["Alpha Beta"], 2));
    }

    [Theory]
    [InlineData("88A Sexual grooming", "22B Sexual activity involving a child under 16")]
    [InlineData("HO 88A Sexual grooming", "071/17 - Sexual communication with a child")]
    public void Offences_with_their_codes_head_columns_a_line_each(string first, string second) =>
        Assert.Equal(["Financial year", first, second], Assert.Single(HeadingFit.Fit(["Financial year", first, second], 2)!.Rows));

    [Fact]
    public void A_heading_over_row_numbers_heads_no_column() =>
        Assert.Equal(["Offence", "2017/18", "2018/19"], Assert.Single(HeadingFit.Fit(["No Offence 2017/18 2018/19"], 2)!.Rows));

    [Fact]
    public void A_word_each_heads_as_many_columns() => Assert.Equal(
        ["Year", "Offences", "Arrests", "Charged", "Cautioned", "NFA"], HeadingFit.Fit(["Year Offences Arrests Charged Cautioned NFA"], 5)!.Rows[0]);

    [Fact]
    public void Words_of_which_most_are_not_known_head_none() => Assert.Null(HeadingFit.Fit(["Year North South East"], 3));
}

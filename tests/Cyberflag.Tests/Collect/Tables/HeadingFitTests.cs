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
}

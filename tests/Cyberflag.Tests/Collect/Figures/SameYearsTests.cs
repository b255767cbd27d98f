using Xunit;

namespace Cyberflag.Tests.Collect.Figures;

public sealed class SameYearsTests
{
    private const string Before = "In 2019/20 there were 214 offences of sexual communication with a child, in 2020/21 231 and in 2021/22 268.\n\n";

    [Fact]
    public void Numbers_are_in_the_order_of_the_years_before() => Assert.Equal(
        ["? 29 2019/20 88A offences", "? 33 2020/21 88A offences", "? 26 2021/22 88A offences"],
        Told.By(Before + "In the same three years 29, 33 and 26 offences of meeting a child following sexual grooming were recorded.").Skip(3));

    [Fact]
    public void Fewer_numbers_than_years_are_not_shared_out() => Assert.DoesNotContain(
        "? 29 2019/20 88A offences", Told.By(Before + "In the same three years 29 and 26 offences of meeting a child following sexual grooming were recorded."));
}

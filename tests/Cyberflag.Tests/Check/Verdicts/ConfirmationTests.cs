using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Verdicts;

public sealed class ConfirmationTests
{
    private static readonly string[] Figures = ["Kent,SCC,2022/23,150,2023-07", "Sussex,SCC,2017/18,77,2023-07", "Sussex,SCC,2022/23,300,2023-07"];

    [Theory]
    [InlineData("Kent Police recorded 150 grooming offences in 2022/23. In Sussex there were 300.", Verdict.Confirmed)]
    [InlineData("Kent Police recorded 140 grooming offences in 2019/20. In Sussex there were 300.", Verdict.CannotCheck)]
    [InlineData("Kent Police recorded 140 grooming offences in 2019/20. In Sussex there were 300 last year.", Verdict.Confirmed)]
    [InlineData("Kent Police recorded 150 grooming offences in 2022/23, up from 140 in 2019/20. In Sussex there were 300.", Verdict.Confirmed)]
    public void A_number_of_another_year_than_the_text_tells_last_is_not_confirmed(string text, Verdict verdict) =>
        Assert.Equal(verdict, Of(text, 300));

    [Theory]
    [InlineData("Kent Police recorded 150 grooming offences in 2022/23, up from 100 in 2017/18. In Sussex they went from 77 to 300.", Verdict.Confirmed)]
    [InlineData("Kent Police recorded 150 grooming offences in 2022/23, up from 100 in 2014/15. In Sussex they went from 77 to 300.", Verdict.CannotCheck)]
    public void Nor_is_a_base_of_another_year_than_the_text_last_compares_with(string text, Verdict verdict) =>
        Assert.Equal(verdict, Of(text, 77));

    [Fact]
    public void A_number_that_is_held_for_an_area_which_the_text_does_not_name_last_is_not_confirmed() =>
        Assert.NotEqual(Verdict.Confirmed, Of("Grooming offences rose in Sussex. Cleveland Police spoke of 2022/23. There were 300 grooming offences.", 300));

    private static Verdict Of(string text, decimal value) => Assert.Single(Checked.Text(text, "2023-08-01", Figures), c => c.Stated.Value == value).Judgement.Verdict;
}

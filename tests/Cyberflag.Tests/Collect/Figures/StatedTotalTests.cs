using Xunit;

namespace Cyberflag.Tests.Collect.Figures;

public sealed class StatedTotalTests
{
    [Theory]
    [InlineData("Sexual communication with a child offences recorded in 2018/19: 1,204; the most so far.")]
    [InlineData("Sexual communication with a child offences recorded in 2018/19: 1,204, which is more than before.")]
    public void A_number_behind_a_colon_is_read_where_the_sentence_goes_on(string sentence) => Assert.Equal(["? 1,204 2018/19 71/17 offences"], Told.By(sentence));

    [Theory]
    [InlineData("In 2018/19, how many offences of: 1. sexual grooming 2. abuse of trust")]
    [InlineData("Offences of the following codes: 17; 19; 20 of the list.")]
    [InlineData("The search would take, for all offences in hours: 44; too long.")]
    public void Numbers_of_questions_codes_and_work_are_none(string sentence) => Assert.Empty(Told.By(sentence));
}

using Xunit;

namespace Cyberflag.Tests.Check.Mentions;

public sealed class UnknownPlacesTests
{
    [Theory]
    [InlineData("In Australia 8,224 online child sex offences were recorded in 2018/19.", 8224)]
    [InlineData("Police in Germany recorded 8,224 online child sex offences in 2018/19.", 8224)]
    [InlineData("In Manchester 8,224 online child sex offences were recorded in 2018/19.", 8224)]
    [InlineData("In Australia online child sex offences rose by 103 per cent between 2015/16 and 2018/19.", 103)]
    [InlineData("In Australia one online child sex offence is recorded every 64 minutes. It was 2018/19.", 64)]
    [InlineData("Across the county 369 online child sex offences were recorded in 2018/19.", 369)]
    [InlineData("Across the city 150 online child sex offences were recorded in 2018/19.", 150)]
    [InlineData("In Reading 369 online child sex offences were recorded in 2018/19.", 369)]
    [InlineData("Some forces had 369 online child sex offences in 2018/19.", 369)]
    [InlineData("Thames Valley Police covers Oxford. In Milton Keynes alone there were 369 online child sex offences in 2018/19.", 369)]
    [InlineData("Parts of Kent recorded 150 online child sex offences in 2018/19.", 150)]
    [InlineData("West Kent recorded 150 online child sex offences in 2018/19.", 150)]
    [InlineData("Police in Kent or Medway recorded 150 online child sex offences in 2018/19.", 150)]
    [InlineData("Kent County Council recorded 150 online child sex offences in 2018/19.", 150)]
    [InlineData("Kent University recorded 150 online child sex offences in 2018/19.", 150)]
    [InlineData("The Kent Messenger counted 150 online child sex offences in 2018/19.", 150)]
    public void A_place_that_is_not_known_leaves_the_area_open(string text, int value) => Licensed.Not(text, value);
}

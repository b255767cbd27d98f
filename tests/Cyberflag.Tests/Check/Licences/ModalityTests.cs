using Xunit;

namespace Cyberflag.Tests.Check.Licences;

public sealed class ModalityTests
{
    [Theory]
    [InlineData("Thames Valley Police did not record 369 online child sex offences in 2018/19.", 369)]
    [InlineData("Thames Valley Police fears that it will have 369 online child sex offences in 2018/19.", 369)]
    [InlineData("Online child sex offences in Kent have not risen by 50 per cent since 2015/16.", 50)]
    [InlineData("Online child sex offences in Kent were predicted to rise by 50 per cent between 2015/16 and 2018/19.", 50)]
    [InlineData("No force except Kent recorded 150 online child sex offences in 2018/19.", 150)]
    public void What_is_denied_or_foreseen_is_not_checked(string text, int value) => Licensed.Not(text, value);
}

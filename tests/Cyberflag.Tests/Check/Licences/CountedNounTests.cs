using Cyberflag.Check;
using Xunit;

namespace Cyberflag.Tests.Check.Licences;

public sealed class CountedNounTests
{
    [Theory]
    [InlineData("Essex Police seized 50 computers over online child sex offences in 2018/19.", 50)]
    [InlineData("Essex Police spent 50 hours on online child sex offences in 2018/19.", 50)]
    [InlineData("Essex Police took 50 days on average to close online child sex offences in 2018/19.", 50)]
    [InlineData("Essex Police recorded online child sex offences on 50 days in 2018/19.", 50)]
    [InlineData("Thames Valley Police charged 369 men with online child sexual abuse in 2018/19.", 369)]
    [InlineData("Thames Valley Police secured 369 convictions for online child sexual abuse in 2018/19.", 369)]
    [InlineData("Thames Valley Police found that 369 pupils suffered online child sexual abuse in 2018/19.", 369)]
    [InlineData("The charity runs 8,224 courses on online child abuse. They ran in 2018/19.", 8224)]
    public void A_number_of_something_else_is_not_measured_by_offences(string text, int value) => Licensed.Not(text, value);

    [Theory]
    [InlineData("Thames Valley Police recorded 369 victims of online child sexual abuse in 2018/19.")]
    [InlineData("In England, Wales and Northern Ireland 22.5 children a day were victims of online child sex offences in 2018/19.")]
    [InlineData("In England, Wales and Northern Ireland a child is a victim of an online child sex offence every 64 minutes, figures for 2018/19 show.")]
    public void Children_and_victims_are_of_another_unit(string text) =>
        Assert.Equal(Verdict.WrongScope, Assert.Single(Licensed.Claims(text)).Judgement.Verdict);
}

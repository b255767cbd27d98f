using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Vocabulary;

public sealed class SymbolTextTests
{
    // The harmonised symbols of the Government Statistical Service, as the glossary of the design lists them.
    [Theory]
    [InlineData(Symbol.Confidential, "[c]")]
    [InlineData(Symbol.NotApplicable, "[z]")]
    [InlineData(Symbol.NotAvailable, "[x]")]
    [InlineData(Symbol.Low, "[k]")]
    [InlineData(Symbol.Unreliable, "[u]")]
    [InlineData(Symbol.Provisional, "[p]")]
    [InlineData(Symbol.Revised, "[r]")]
    public void The_marks_are_those_of_the_Government_Statistical_Service(Symbol symbol, string mark) => Assert.Equal(mark, symbol.Mark());

    [Fact]
    public void There_are_seven_each_with_its_own_mark_and_words()
    {
        var symbols = Enum.GetValues<Symbol>();
        Assert.Equal(7, symbols.Length);
        Assert.Equal(7, symbols.Select(s => s.Mark()).Distinct().Count());
        Assert.Equal(7, symbols.Select(s => s.Words()).Distinct().Count());
    }

    [Theory]
    [InlineData(Status.Suppressed, "[c]")]
    [InlineData(Status.NotApplicable, "[z]")]
    [InlineData(Status.Blank, "[x]")]
    [InlineData(Status.NotHeld, "[x]")]
    [InlineData(Status.NotAvailable, "[x]")]
    public void What_has_no_number_has_a_symbol_and_never_a_nought(Status status, string mark) => Assert.Equal(mark, SymbolText.Of(status).Mark());

    [Fact]
    public void A_number_has_no_symbol_in_its_place() => Assert.Throws<ArgumentOutOfRangeException>(() => SymbolText.Of(Status.Value));
}

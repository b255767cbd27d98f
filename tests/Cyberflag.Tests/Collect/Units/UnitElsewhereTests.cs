using Xunit;

namespace Cyberflag.Tests.Collect;

/// <summary>A table that does not say what it counts, and a unit that stands only elsewhere in the document.</summary>
public sealed class UnitElsewhereTests
{
    private const string Table = "1 April 2018 to 31 March 2019\n\nHO code and offence                          Beds    Cambs    Herts\n71/17 Sexual communication with a child        48       61       74\n";

    [Fact]
    public void What_is_named_only_in_a_later_answer_is_not_the_unit_of_the_table_for_certain() =>
        Assert.Empty(Told.Sure("Bedfordshire, Cambridgeshire and Hertfordshire: one reply for the three forces, " + Table + "\nFURTHER INFORMATION: you asked for the cautions given for 86/2.\n"));
}

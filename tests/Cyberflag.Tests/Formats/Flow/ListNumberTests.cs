using Cyberflag.Formats;
using Xunit;

namespace Cyberflag.Tests.Formats;

public class ListNumberTests
{
    [Theory]
    [InlineData(4, "1", "4")]
    [InlineData(4, "a", "d")]
    [InlineData(28, "A", "BB")]
    [InlineData(1944, "I", "MCMXLIV")]
    [InlineData(9, "i", "ix")]
    [InlineData(0, "i", "0")]
    [InlineData(3, "", "")]
    public void A_number_is_written_in_the_manner_of_its_list(int number, string manner, string text) => Assert.Equal(text, ListNumber.Text(number, manner));
}

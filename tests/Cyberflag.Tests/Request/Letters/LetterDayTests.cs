using Cyberflag.Request;
using Xunit;

namespace Cyberflag.Tests.Request.Letters;

public sealed class LetterDayTests
{
    [Theory]
    [InlineData("2026-02-01", "1 February 2026", "1 Chwefror 2026")]
    [InlineData("2026-12-31", "31 December 2026", "31 Rhagfyr 2026")]
    public void A_day_stands_in_the_language_of_the_letter(string day, string english, string welsh)
    {
        var date = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal((english, welsh), (LetterDay.Of(date, LetterLanguage.English), LetterDay.Of(date, LetterLanguage.Welsh)));
    }

    [Fact]
    public void A_day_that_is_not_known_is_a_place_to_fill_in_which_stops_the_sending() => Assert.Equal("[[day]]", LetterDay.Of(null, LetterLanguage.English));
}

using CsCheck;
using Cyberflag.Vocabulary;

namespace Cyberflag.Tests.Vocabulary;

/// <summary>Periods for properties: any days at all, and often those on which kinds begin and end.</summary>
internal static class Periods
{
    private static readonly DateOnly Last = new(9998, 12, 31);

    /// <summary>Any kind, in any year from 1 to 9998.</summary>
    public static Gen<Period> Any { get; } = Gen.OneOf(
        Gen.Select(Gen.Int[0, Last.DayNumber], Gen.Int[0, Last.DayNumber])
            .Select((one, other) => Between(Math.Min(one, other), Math.Max(one, other))),
        Gen.Select(Gen.Int[0, 9_900 * 12], Gen.Int[1, 40]).Select((month, count) => Period.Months(1 + (month / 12), 1 + (month % 12), count)),
        Gen.Select(Gen.Int[1, 9_900], Gen.OneOf(1, 4, 7, 10), Gen.OneOf(1, 3, 12, 24)).Select(Period.Months),
        Gen.Select(Gen.Int[0, Last.DayNumber - 1000], Gen.Int[0, 800]).Select((first, more) => Between(first, first + more)));

    private static Period Between(int first, int last) => Period.Between(DateOnly.FromDayNumber(first), DateOnly.FromDayNumber(last));
}

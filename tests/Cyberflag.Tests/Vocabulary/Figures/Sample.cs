using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Tests.Vocabulary;

/// <summary>
/// Facts and figures for the tests of what carries them: Thames Valley's 303 offences of 2015/16 and 369 of 2018/19, as printed in
/// 2019, with invented documents.
/// </summary>
internal static class Sample
{
    public static SeriesKey Key { get; } = new("E23000029", "CYB", Period.FinancialYear(2018));

    public static SeriesKey BaseKey { get; } = Key with { Period = Period.FinancialYear(2015) };

    public static Observation Observation(SeriesKey key, long count, string document, string locator = "l.3:0-3") => new()
    {
        Kind = ObservationKind.Attested,
        Area = key.Area,
        Period = key.Period,
        Offence = "CSO",
        OffenceLabel = "child sexual offences",
        Unit = CountingUnit.Offences,
        Method = Method.Flag,
        Status = Status.Value,
        Count = Count.Exactly(count),
        Source = new Source { DocumentHash = new string(document[0], 64), Document = document, Locator = locator, Raw = "raw text" },
        KnownOn = KnownOn.Parse("2019-06"),
    };

    public static SeriesValue Value(SeriesKey key, Observation chosen) => new() { Key = key, Chosen = chosen, Reason = "the only one" };

    public static Figure Figure(Statistic statistic, FigureUnit unit, Interval? value, params ImmutableArray<string> inputs) => new()
    {
        Key = Key,
        Statistic = statistic,
        Unit = unit,
        Value = value,
        Formula = "as counted",
        Words = "",
        Inputs = inputs,
    };

    public static FigureSet Set(IEnumerable<SeriesValue> values, IEnumerable<Figure> figures, params IEnumerable<ReferenceValue> references) =>
        new(
            new Survey { Title = "Test", Asked = "Nothing.", Area = "EWNI", Panel = [], Measures = [] },
            RealReference.Data.Gazetteer, new Series(values), figures, references);
}

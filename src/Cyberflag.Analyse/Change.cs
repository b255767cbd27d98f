using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Analyse;

/// <summary>A count beside its base: percent, difference and multiple, each with its formula, and the words for them.</summary>
internal sealed record Change
{
    public Interval? Percent { get; private init; }

    public Interval? Multiple { get; private init; }

    public required Interval Difference { get; init; }

    public Symbol? Symbol { get; private init; }

    public required string PercentFormula { get; init; }

    public required string MultipleFormula { get; init; }

    public required string DifferenceFormula { get; init; }

    public ImmutableArray<string> Notes { get; private init; } = [];

    /// <summary>The change of one count on another; percent and multiple are left out where the base may be below <paramref name="leastBase"/>.</summary>
    public static Change Between(Figure current, Figure basis, long leastBase)
    {
        var (now, then) = (current.Value!.Value, basis.Value!.Value);
        var (nowText, thenText) = (FigureText.Value(current), FigureText.Value(basis));
        var change = new Change
        {
            Difference = new Interval(now.Lower - then.Upper, now.Upper - then.Lower),
            PercentFormula = $"({nowText} − {thenText}) ÷ {thenText} × 100",
            MultipleFormula = $"{nowText} ÷ {thenText}",
            DifferenceFormula = $"{nowText} − {thenText}",
        };
        if (then.Upper <= 0)
        {
            return change with { Symbol = Vocabulary.Symbol.NotApplicable, Notes = ["No percentage exists on a base of zero."] };
        }

        if (then.Lower < leastBase)
        {
            return change with
            {
                Symbol = Vocabulary.Symbol.Unreliable,
                Notes = [$"A percentage on a base under {leastBase} is not given; both counts are."],
            };
        }

        var ratio = Interval.Divide(now, then);
        return change with { Multiple = ratio, Percent = ratio?.Scale(100, -100) };
    }

    /// <summary><c>369 in 2018/19, 21.8% more than the 303 of 2015/16</c>.</summary>
    public string Words(Figure current, Figure basis)
    {
        var now = $"{FigureText.Value(current)} in {PeriodText.Label(current.Key.Period)}";
        var then = $"the {FigureText.Value(basis)} of {PeriodText.Label(basis.Key.Period)}";
        return Percent switch
        {
            null => $"{now}, after {FigureText.Value(basis)} in {PeriodText.Label(basis.Key.Period)}",
            { Lower: 0, Upper: 0 } => $"{now}, as many as {then}",
            { Lower: >= 0 } up => $"{now}, {FigureText.Text(up, FigureUnit.Percent)} more than {then}",
            { Upper: <= 0 } down => $"{now}, {FigureText.Text(down.Scale(-1), FigureUnit.Percent)} fewer than {then}",
            { } either => $"{now}, between {FigureText.Text(Interval.Point(either.Lower), FigureUnit.Percent, true)} and {FigureText.Text(Interval.Point(either.Upper), FigureUnit.Percent, true)} on {then}",
        };
    }
}

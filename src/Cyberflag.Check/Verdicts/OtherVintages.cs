using Cyberflag.Vocabulary;

namespace Cyberflag.Check;

/// <summary>
/// Values are revised: a number that does not follow from what was known when the text was published can follow from what was known on another
/// day. Such a number is right on the figures of that day, which is told, together with what the others give.
/// </summary>
internal static class OtherVintages
{
    /// <summary>The judgement on the values of the nearest other day on which the number is right; null where there is none.</summary>
    /// <param name="judgement">The judgement on the values taken first, by which it is not right.</param>
    /// <param name="evidence">What the text and the data hold.</param>
    /// <param name="inputs">The values taken first, with the keys of those that are held.</param>
    /// <param name="judge">Judges by other values in their place.</param>
    public static Judgement? Of(Judgement judgement, Evidence evidence, IReadOnlyList<(Known Value, string? Area, string? Measure, Period? Period)> inputs, Func<IReadOnlyList<Known>, Judgement> judge)
    {
        if (judgement.Rounding is not null)
        {
            return null;
        }

        var published = evidence.Article.Published?.Latest ?? DateOnly.MaxValue;
        var days = inputs.Where(i => !i.Value.IsOwn).SelectMany(i => evidence.Vintages(i.Area, i.Measure, i.Period)).Select(r => r.Vintage).OfType<KnownOn>().Distinct()
            .OrderBy(d => d.Latest > published).ThenBy(d => Math.Abs(d.Latest.DayNumber - published.DayNumber));
        foreach (var day in days)
        {
            var values = inputs.Select(i => i.Value.IsOwn ? i.Value : evidence.HeldOn(i.Area, i.Measure, i.Period, day)).OfType<Known>().ToList();
            if (values.Count == inputs.Count && judge(values) is { Rounding: not null } fits)
            {
                return fits with
                {
                    Reasons = [.. fits.Reasons, $"It is right on the figures known {day.Label}."],
                    Warnings = [.. fits.Warnings, $"On the figures of another day it would not be: {string.Join(' ', judgement.Reasons)}"],
                };
            }
        }

        return null;
    }
}

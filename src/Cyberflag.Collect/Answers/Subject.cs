using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>
/// What a reply speaks of, asked or answered: offences and periods that its text names together. It tells what a refusal refuses. Either is empty where
/// the text names none. "From 2018/19 to 2022/23" names the years between them too.
/// </summary>
/// <param name="Offences">Codes of the offences, each once, in order.</param>
/// <param name="Periods">The periods, each once, in order.</param>
public sealed record Subject(ImmutableArray<string> Offences, ImmutableArray<Period> Periods)
{
    /// <summary>
    /// The subjects of a document: one for each passage that names offence and period together. Where none does, one of all that is named: the
    /// offence stands in the heading then, and the years below it.
    /// </summary>
    internal static ImmutableArray<Subject> Of(DocumentText text)
    {
        var passages = text.Passages.Select(p => Of(p.Text, text.Reference.Offences)).Where(s => !s.Offences.IsEmpty || !s.Periods.IsEmpty).ToList();
        ImmutableArray<Subject> together = [.. passages.Where(s => !s.Offences.IsEmpty && !s.Periods.IsEmpty)];
        return !together.IsEmpty ? together
            : [new Subject([.. passages.SelectMany(s => s.Offences).Distinct().Order(StringComparer.Ordinal)], [.. passages.SelectMany(s => s.Periods).Distinct().Order()])];
    }

    private static Subject Of(string passage, OffenceList offences) => new(
        [.. OffenceReading.Mentions(passage, offences).Select(m => m.Code).OfType<string>().Distinct().Order(StringComparer.Ordinal)],
        [.. YearsBetween.All(passage).Distinct().Order()]);
}

namespace Cyberflag.Collect;

/// <summary>Writes what the words of a sentence or label say into the draft of its number.</summary>
internal static class OwnWords
{
    /// <summary>Reads period, offence, unit and area from the words around a number.</summary>
    /// <param name="draft">The number.</param>
    /// <param name="words">Its sentence or label.</param>
    /// <param name="text">The document.</param>
    public static void Apply(Draft draft, string words, DocumentText text)
    {
        var periods = PeriodReading.Find(words).DistinctBy(p => p.Period).ToList();
        draft.Period ??= periods.Count > 0 ? periods[0] : null;
        draft.Doubt(periods.Count > 1 ? "its words name several periods" : null);

        var offences = OffenceReading.Find(words, text.Reference.Offences);
        draft.Offence ??= offences.IsEmpty ? null : offences[0];
        draft.Doubt(offences.Length > 1 ? "its words name several offences" : null);

        var units = UnitReading.Find(OffenceNamesOut(words, offences));
        draft.Unit ??= units.IsEmpty ? null : units[0];

        var areas = ForceNames.Find(words, text.Reference.Gazetteer).Select(a => a.Area).Distinct().ToList();
        if (areas is [var area])
        {
            draft.Area ??= text.Reference.Gazetteer.FindForce(area.Code) == text.Document.Force ? null : area.Code;
        }

        draft.Doubt(areas.Count > 1 ? "its words name several areas" : null);
        draft.Doubt(Subset(words));
    }

    /// <summary>Why the words count a part only, or null.</summary>
    public static string? Subset(string words)
    {
        string[] parts = ["of the above", "of these", "of those", "of which", "of this", "that have", "which have", "where the", "with a mo", "outcome", "resulted", "aged", "involving", "including", "excluding", "only"];
        var found = parts.FirstOrDefault(p => words.Contains(p, StringComparison.OrdinalIgnoreCase));
        return found is null ? null : $"it may be a part only ('{found}')";
    }

    private static string OffenceNamesOut(string words, IEnumerable<OffenceMention> offences) =>
        offences.Aggregate(words, (rest, o) => o.Code == "CSO" ? rest : rest.Remove(o.Start, o.Length).Insert(o.Start, new string(' ', o.Length)));
}

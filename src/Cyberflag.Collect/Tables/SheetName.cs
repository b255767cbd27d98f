using Cyberflag.Formats;

namespace Cyberflag.Collect;

/// <summary>The name of a sheet, where it tells a period, a unit or an offence of its numbers: a sheet a year, a sheet a measure.</summary>
internal static class SheetName
{
    /// <summary>The name as a passage above the sheet, or nothing where it tells nothing.</summary>
    public static IEnumerable<Passage> Of(Grid grid, string prefix)
    {
        // A year alone is one only where it is all that stands there.
        var text = PeriodReading.Whole(grid.Name) is { IsBareYear: true } ? $"year {grid.Name}" : grid.Name;
        if (!PeriodReading.Find(text).IsEmpty || UnitReading.Leading(text) is not null || LabelWords.KindOf(text) != LabelKind.Other || Words(text))
        {
            yield return Passage.OfCell(text, $"{prefix}{grid.Name}!A1");
        }
    }

    private static bool Words(string text) => OffenceLabelForm.MayBeKnown(text) || MethodReading.IsMarker(text);
}

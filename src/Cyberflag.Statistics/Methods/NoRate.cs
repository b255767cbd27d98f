using Cyberflag.Vocabulary;

namespace Cyberflag.Statistics;

/// <summary>Areas for which a rate says nothing: few children live in the City of London, and offences there are of those who work or pass there.</summary>
internal static class NoRate
{
    private const string Why = "has too few residents for a rate: none is ever published for it";
    private static readonly HashSet<string> Names = new(["city of london", "city of london police", "e23000034", "london city of"], StringComparer.Ordinal);

    /// <summary>Refuses where one of the texts beside the numbers names such an area.</summary>
    /// <exception cref="NotApplicableException">One does.</exception>
    public static void Check(MethodInput input)
    {
        if (input.Texts.FirstOrDefault(IsNamed) is { } name)
        {
            throw new NotApplicableException($"{name} {Why}.");
        }
    }

    /// <summary>Refuses where a row of the table names such an area.</summary>
    /// <exception cref="InputException">One does.</exception>
    public static void Check(Table table)
    {
        foreach (var column in table.Columns)
        {
            var row = column.Cells.ToList().FindIndex(IsNamed);
            if (row >= 0)
            {
                throw column.Fault(row, $"{Why}; leave the row out");
            }
        }
    }

    private static bool IsNamed(string text) => Names.Contains(Gazetteer.Fold(text));
}

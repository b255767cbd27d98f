using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>A cell that prints the sign of the hundred, <c>41%</c>, is a share, whatever the headings beside it count.</summary>
internal static class ShareCell
{
    /// <summary>Writes the unit of such a cell into its draft.</summary>
    public static void Apply(Draft draft)
    {
        if (draft.Raw.TrimEnd().EndsWith('%'))
        {
            draft.Unit = CountingUnit.Percent;
        }
    }
}

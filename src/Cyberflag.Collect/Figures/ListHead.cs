namespace Cyberflag.Collect;

/// <summary>
/// Lists of a label and a number a line: what stands above the first of the lines heads them all. The label of one line (<c>Charged: 12</c>) says nothing of the next.
/// </summary>
internal static class ListHead
{
    /// <summary>Index of the first line of the list to which a passage belongs; its own where it belongs to none.</summary>
    /// <param name="text">The document.</param>
    /// <param name="index">Index of the passage.</param>
    /// <param name="isLine">True for a line of such a list.</param>
    public static int Of(DocumentText text, int index, Func<string, bool> isLine)
    {
        var at = index;
        while (at > 0 && text.Passages[at - 1].Question == text.Passages[index].Question && isLine(text.Passages[at - 1].Text))
        {
            at--;
        }

        return at;
    }
}

using System.Xml;

namespace Cyberflag.Formats;

/// <summary>Which columns of a sheet no reader sees: marked as hidden, or of no width.</summary>
internal sealed class HiddenColumns
{
    /// <summary>A file that names more columns than this over and over is made to keep its reader busy; then all are hidden.</summary>
    private const long MostSteps = 50_000_000;

    private readonly bool[] hidden = new bool[CellAddress.MostColumns];
    private long steps;

    public bool this[int column] => steps > MostSteps || hidden[column];

    /// <summary>Takes in one <c>col</c> element (ECMA-376-1, 18.3.1.13).</summary>
    public void Add(XmlReader xml)
    {
        var isHidden = PackageXml.IsTrue(PackageXml.Attribute(xml, "hidden")) || PackageXml.Attribute(xml, "width") == "0";
        var first = Math.Max(1, PackageXml.Whole(xml, "min") ?? 1);
        var last = Math.Min(hidden.Length, PackageXml.Whole(xml, "max") ?? first);
        if (isHidden)
        {
            Hide(first - 1, last - first + 1);
        }
    }

    /// <summary>Hides columns, the first counted from 0; those that no sheet has are left out.</summary>
    public void Hide(int first, int count)
    {
        steps += steps > MostSteps ? 0 : Math.Max(0, count);
        for (var column = first; steps <= MostSteps && column < Math.Min((long)first + count, hidden.Length); column++)
        {
            hidden[column] = true;
        }
    }
}

using System.Xml;

namespace Cyberflag.Formats;

/// <summary>Which columns of a sheet no reader sees: marked as hidden, or of no width.</summary>
internal sealed class HiddenColumns
{
    private readonly bool[] hidden = new bool[CellAddress.MostColumns];

    public bool this[int column] => hidden[column];

    /// <summary>Takes in one <c>col</c> element (ECMA-376-1, 18.3.1.13).</summary>
    public void Add(XmlReader xml)
    {
        var isHidden = PackageXml.IsTrue(PackageXml.Attribute(xml, "hidden")) || PackageXml.Attribute(xml, "width") == "0";
        var first = Math.Max(1, PackageXml.Whole(xml, "min") ?? 1);
        var last = Math.Min(hidden.Length, PackageXml.Whole(xml, "max") ?? first);
        for (var column = first; isHidden && column <= last; column++)
        {
            hidden[column - 1] = true;
        }
    }
}

using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>The style of a reference that only one force writes: <c>HQ/PA/003493/18</c>, <c>01.FOI.22.025489</c>.</summary>
internal sealed partial class ReferenceForce : ForceRule
{
    /// <summary>Styles, each with the id of the force that writes it.</summary>
    public static ImmutableArray<(Regex Style, string ForceId)> Styles { get; } =
        [(ThamesValley(), "thames-valley"), (Metropolitan(), "metropolitan"), (NorthernIreland(), "northern-ireland"), (Scotland(), "police-scotland")];

    /// <inheritdoc/>
    public override ForceFound? Find(DocumentText text)
    {
        var found = Styles.Where(s => text.Passages.Any(p => s.Style.IsMatch(p.Text)))
            .Select(s => text.Reference.Gazetteer.FindForce(s.ForceId)).OfType<Vocabulary.Force>().ToList();
        return found is [var one] ? new ForceFound(one, "its reference is of the style of that force") : null;
    }

    [GeneratedRegex(@"\bHQ[/ ]PA[/ ]\d{4,6}[/ ]\d{2}\b")]
    private static partial Regex ThamesValley();

    [GeneratedRegex(@"\b01[./]FOI[./]\d{2}[./]\d{6}\b")]
    private static partial Regex Metropolitan();

    [GeneratedRegex(@"\bF-20\d{2}-0\d{4}\b")]
    private static partial Regex NorthernIreland();

    [GeneratedRegex(@"\bIM-FOI-(?:20)?\d{2}-\d{4}\b")]
    private static partial Regex Scotland();
}

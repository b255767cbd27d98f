using System.Text.RegularExpressions;

namespace Cyberflag.Collect;

/// <summary>The law under which a reply is given; the numbers of its sections mean other things in each.</summary>
internal enum InformationLaw
{
    /// <summary>Freedom of Information Act 2000: England, Wales and Northern Ireland.</summary>
    Foia,

    /// <summary>Freedom of Information (Scotland) Act 2002.</summary>
    Foisa,
}

/// <summary>Recognises the law by its name in the text.</summary>
internal static partial class InformationLawReading
{
    /// <summary>The law that a text names; the Act of 2000 where it names none.</summary>
    public static InformationLaw Of(string text) => Scottish().IsMatch(text) ? InformationLaw.Foisa : InformationLaw.Foia;

    [GeneratedRegex(@"\bFOI\(?S\)?A\b|\bfreedom of information \(scotland\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Scottish();
}

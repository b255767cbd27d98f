using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>
/// An offence under the law of its place: in Northern Ireland the same conduct has its own code; in Scotland the codes of the Home
/// Office do not apply, and a name there is not the offence of that name here.
/// </summary>
internal static class OffenceLaw
{
    /// <summary>The offence as it is called in an area.</summary>
    public static OffenceMention Under(ReferenceData reference, string? area, OffenceMention mention, Draft draft)
    {
        var nation = area is null ? null : reference.Gazetteer.FindForce(area)?.Nation;
        if (nation == Nation.Scotland)
        {
            draft.Doubts.Remove(mention.Doubt ?? "");
            return mention with { Code = null, Doubt = null };
        }

        // A group gathers offences of every law; only a code of the Home Office is of England and Wales.
        if (nation != Nation.NorthernIreland || !Offence.IsHomeOfficeCode(mention.Code))
        {
            return mention;
        }

        var own = reference.Offences.All.FirstOrDefault(o => o.SameAs == mention.Code);
        draft.Doubt(own is null ? $"{mention.Code} is a code of England and Wales, and the figure is of Northern Ireland" : null);
        return own is null ? mention : mention with { Code = own.Code };
    }
}

/// <summary>Tells a label that may be an offence from one that is not.</summary>
internal static class OffenceWords
{
    /// <summary>True where what is counted is called crimes or offences and nothing more particular.</summary>
    public static bool AreFew(string words) => UnitReading.Leading(words) is CountingUnit.Offences or CountingUnit.NonCrimes;
}

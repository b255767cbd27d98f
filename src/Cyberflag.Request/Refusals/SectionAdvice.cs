namespace Cyberflag.Request;

/// <summary>How a section lets an authority withhold.</summary>
public enum SectionKind
{
    /// <summary>It is about the request and not about the information: cost, vexatious or repeated requests, the form of a refusal.</summary>
    Procedural,

    /// <summary>An exemption that falls away where the public interest in disclosure is as great (FOIA section 2(2), FOISA section 2(1)).</summary>
    Qualified,

    /// <summary>An exemption without a test of the public interest (FOIA section 2(3), FOISA section 2(2)).</summary>
    Absolute,

    /// <summary>Absolute in some of its parts, qualified in others.</summary>
    Mixed,
}

/// <summary>What a section is called, how it works, and what to look at before a review is asked for.</summary>
/// <param name="Law">The Act.</param>
/// <param name="Section">Number of the section.</param>
/// <param name="Title">Its title in the Act, quoted.</param>
/// <param name="Kind">How it works.</param>
/// <param name="Advice">What to ask or to answer, where counts of offences were asked for.</param>
public sealed record SectionAdvice(RequestLaw Law, int Section, string Title, SectionKind Kind, string Advice)
{
    /// <summary>The section with its title: <c>section 31 ("Law enforcement")</c>.</summary>
    public string Name => $"section {Section} (\"{Title}\")";

    /// <summary>How it works, in words.</summary>
    public string KindWords => Kind switch
    {
        SectionKind.Procedural => "about the request, not the information",
        SectionKind.Qualified => "subject to the public interest",
        SectionKind.Absolute => "without a test of the public interest",
        SectionKind.Mixed => "subject to the public interest in some of its parts",
    };
}

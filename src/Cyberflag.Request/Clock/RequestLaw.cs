namespace Cyberflag.Request;

/// <summary>The law under which information is asked.</summary>
public enum RequestLaw
{
    /// <summary>Freedom of Information Act 2000: England, Wales and Northern Ireland.</summary>
    Foia,

    /// <summary>Freedom of Information (Scotland) Act 2002.</summary>
    Foisa,
}

/// <summary>The sections of the two laws that the clock applies, each in one place.</summary>
internal static class LawSections
{
    /// <summary>Days within which an answer is due: FOIA 2000 section 10(1), FOISA 2002 section 10(1), both "not later than the twentieth working day".</summary>
    public const int AnswerDays = 20;

    /// <summary>FOIA: the longest that guidance allows with the public interest test, 40 working days in all (section 10(3); guidance of the Commissioner).</summary>
    public const int ExtendedDays = 40;

    /// <summary>The divisions whose bank holidays count. FOIA section 10(6): a bank holiday "in any part of the United Kingdom"; FOISA section 73: in Scotland.</summary>
    public static IReadOnlyList<string> Divisions(RequestLaw law) => law switch
    {
        RequestLaw.Foia => ["england-and-wales", "northern-ireland", "scotland"],
        RequestLaw.Foisa => ["scotland"],
    };
}

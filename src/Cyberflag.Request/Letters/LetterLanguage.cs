using Cyberflag.Vocabulary;

namespace Cyberflag.Request;

/// <summary>The language of a letter.</summary>
public enum LetterLanguage
{
    /// <summary>English.</summary>
    English,

    /// <summary>Welsh.</summary>
    Welsh,
}

/// <summary>The words of the letters that depend on law and language.</summary>
internal static class LetterWords
{
    /// <summary>The end of the names of template files: <c>en</c>, <c>cy</c>.</summary>
    public static string Code(this LetterLanguage language) => language switch { LetterLanguage.English => "en", LetterLanguage.Welsh => "cy" };

    /// <summary>The law under which a force is asked: that of Scotland for Police Scotland, the Act of 2000 for all others.</summary>
    public static RequestLaw LawOf(Force force) => force.Nation == Nation.Scotland ? RequestLaw.Foisa : RequestLaw.Foia;

    /// <summary>The name of the law.</summary>
    public static string Name(RequestLaw law, LetterLanguage language) => (law, language) switch
    {
        (RequestLaw.Foia, LetterLanguage.English) => "Freedom of Information Act 2000",
        (RequestLaw.Foia, LetterLanguage.Welsh) => "Ddeddf Rhyddid Gwybodaeth 2000",
        (RequestLaw.Foisa, LetterLanguage.English) => "Freedom of Information (Scotland) Act 2002",
        (RequestLaw.Foisa, LetterLanguage.Welsh) => "Ddeddf Rhyddid Gwybodaeth (yr Alban) 2002",
    };

    /// <summary>The duty to advise and assist: section 16 of the Act of 2000, section 15 of the Scottish one.</summary>
    public static string AdviceSection(RequestLaw law, LetterLanguage language) =>
        $"{(language == LetterLanguage.Welsh ? "adran" : "section")} {(law == RequestLaw.Foisa ? "15" : "16")}";
}

using System.Collections.Immutable;
using System.Text;
using Cyberflag.Vocabulary;

namespace Cyberflag.Request;

/// <summary>The letter that asks a force. A pure function of survey, force and templates.</summary>
public static class RequestLetter
{
    /// <summary>The template that the project brings for a letter, or null where it has none of that name in that language.</summary>
    /// <param name="letter">Which letter: <c>request</c>, <c>chaser</c>, <c>review</c>.</param>
    /// <param name="language">Its language.</param>
    public static string? Default(string letter, LetterLanguage language)
    {
        using var stream = typeof(RequestLetter).Assembly.GetManifestResourceStream($"Letters/{letter}.{language.Code()}.txt");
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>The law under which a force is asked: that of Scotland for Police Scotland, the Act of 2000 for all others.</summary>
    public static RequestLaw LawOf(Force force)
    {
        ArgumentNullException.ThrowIfNull(force);
        return LetterWords.LawOf(force);
    }

    /// <summary>The languages in which a force is asked: Welsh and English in Wales where every question has its Welsh words, otherwise English.</summary>
    public static ImmutableArray<LetterLanguage> Languages(Survey survey, Force force)
    {
        ArgumentNullException.ThrowIfNull(survey);
        ArgumentNullException.ThrowIfNull(force);
        return force.Nation == Nation.Wales && survey.Questions.All(q => q.TextWelsh.Length > 0) ? [LetterLanguage.Welsh, LetterLanguage.English] : [LetterLanguage.English];
    }

    /// <summary>Writes the letter; one in two languages has the text of each, with the subject of both.</summary>
    /// <param name="survey">The survey, with questions and campaign.</param>
    /// <param name="force">The force asked.</param>
    /// <param name="template">Gives the template of a language.</param>
    /// <param name="languages">The languages, first the one that leads.</param>
    /// <param name="more">Further values of a language, by name, for letters that speak of days: <c>due</c>.</param>
    /// <exception cref="ArgumentException">Nobody asks, or nothing is asked.</exception>
    /// <exception cref="FormatException">A template is wrong.</exception>
    public static Letter Write(Survey survey, Force force, Func<LetterLanguage, LetterTemplate> template, ImmutableArray<LetterLanguage> languages, Func<LetterLanguage, IReadOnlyDictionary<string, string>>? more = null)
    {
        ArgumentNullException.ThrowIfNull(survey);
        ArgumentNullException.ThrowIfNull(template);
        if (survey.Campaign is not { } campaign || survey.Questions.IsEmpty)
        {
            throw new ArgumentException("A letter needs a campaign and questions.", nameof(survey));
        }

        ImmutableArray<Letter> letters = [.. languages.Select(l => template(l).Fill(Values(survey, campaign, force, l, more?.Invoke(l))))];
        return letters is [var one] ? one : new Letter(string.Join(" / ", letters.Select(l => l.Subject)), string.Join($"\n{new string('-', 72)}\n\n", letters.Select(l => l.Body)));
    }

    private static Dictionary<string, string> Values(Survey survey, Campaign campaign, Force force, LetterLanguage language, IReadOnlyDictionary<string, string>? more)
    {
        var law = LetterWords.LawOf(force);
        var values = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["title"] = survey.Title,
            ["force"] = force.Name,
            ["reference"] = RequestReference.Of(campaign, force).ToString(),
            ["law"] = LetterWords.Name(law, language),
            ["adviceSection"] = LetterWords.AdviceSection(law, language),
            ["questions"] = string.Join("\n\n", survey.Questions.Select(q => QuestionText.Of(q, language))),
            ["sentinels"] = campaign.AsksSentinels ? Sentinels.Text(survey, force, language) : "",
            ["order"] = string.Join(", ", survey.Questions.OrderBy(q => q.Priority).Select(q => q.Id).Concat(campaign.AsksSentinels ? [Sentinels.Id] : [])),
            ["signatory"] = campaign.Signatory,
            ["organisation"] = campaign.Organisation,
        };
        foreach (var (name, value) in more ?? new Dictionary<string, string>())
        {
            values[name] = value;
        }

        return values;
    }
}

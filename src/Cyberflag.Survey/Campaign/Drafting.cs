using System.Collections.Immutable;
using System.Text;
using Cyberflag.Ledger;
using Cyberflag.Request;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>What became of a draft.</summary>
public enum DraftState
{
    /// <summary>Written anew.</summary>
    Written,

    /// <summary>It stood there, word for word.</summary>
    Unchanged,

    /// <summary>It stood there with other words, which a person may have written: left as it is.</summary>
    Kept,
}

/// <summary>A draft in <c>letters/drafts/FORCE/</c>.</summary>
/// <param name="Force">The force.</param>
/// <param name="Letter">The letter as the templates make it.</param>
/// <param name="File">Its file, relative to the survey.</param>
/// <param name="State">What became of it.</param>
public sealed record Draft(Force Force, Letter Letter, string File, DraftState State);

/// <summary>
/// Writes the letters of a campaign as files that a person reads, changes and then sends. A template in the survey's <c>letters/</c>
/// (<c>request.en.txt</c>) goes before the project's.
/// </summary>
public static class Drafting
{
    /// <summary>Name of the letter to the Commissioner, which goes to no force.</summary>
    public const string Complaint = "complaint";

    /// <summary>The folder of the drafts of a force, relative to the survey.</summary>
    public static string Folder(Force force)
    {
        ArgumentNullException.ThrowIfNull(force);
        return $"letters/drafts/{force.Id}";
    }

    /// <summary>Writes the requests with their reply forms.</summary>
    /// <param name="folder">The survey.</param>
    /// <param name="forces">For whom; null for the whole panel.</param>
    /// <param name="overwrites">True to replace drafts that have other words.</param>
    /// <exception cref="SurveyException">The survey asks nothing, nobody asks, or a template is wrong.</exception>
    public static ImmutableArray<Draft> Requests(SurveyFolder folder, IReadOnlyCollection<Force>? forces = null, bool overwrites = false)
    {
        ArgumentNullException.ThrowIfNull(folder);
        Checked(folder.Survey);
        return
        [
            .. (forces ?? folder.Survey.Panel).Select(force =>
            {
                var form = ReplyForm.Of(folder.Survey, force, folder.Reference.Offences);
                AtomicFile.Write(folder.Of($"{Folder(force)}/{FormFiles.CsvName}"), FormFiles.Csv(form));
                AtomicFile.Write(folder.Of($"{Folder(force)}/{FormFiles.XlsxName}"), FormFiles.Xlsx(form));
                return Write(folder, force, "request", overwrites);
            }),
        ];
    }

    /// <summary>Writes one letter of a force.</summary>
    /// <param name="folder">The survey.</param>
    /// <param name="force">The force.</param>
    /// <param name="letter">Which letter; a number at its end (<c>chaser-2</c>) tells it from others of its template.</param>
    /// <param name="overwrites">True to replace a draft that has other words.</param>
    /// <param name="values">Further values for the template, in each language.</param>
    public static Draft Write(SurveyFolder folder, Force force, string letter, bool overwrites = false, Func<LetterLanguage, IReadOnlyDictionary<string, string>>? values = null)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(letter);
        Checked(folder.Survey);
        var name = letter.TrimEnd("-0123456789".ToCharArray());
        var languages = name == Complaint ? [LetterLanguage.English] : RequestLetter.Languages(folder.Survey, force);
        var written = RequestLetter.Write(folder.Survey, force, l => Template(folder, name, l), languages, values);
        var file = $"{Folder(force)}/{letter}.txt";
        var bytes = Encoding.UTF8.GetBytes($"Subject: {written.Subject}\n\n{written.Body}");
        var state = !File.Exists(folder.Of(file)) ? DraftState.Written
            : File.ReadAllBytes(folder.Of(file)).AsSpan().SequenceEqual(bytes) ? DraftState.Unchanged
            : overwrites ? DraftState.Written : DraftState.Kept;
        if (state == DraftState.Written)
        {
            AtomicFile.Write(folder.Of(file), bytes);
        }

        return new Draft(force, written, file, state);
    }

    /// <summary>What a person should know before the letters go out.</summary>
    /// <param name="folder">The survey; earlier waves that its ledger knows count beside those that survey.json tells.</param>
    /// <param name="clock">The time; the day is that in London.</param>
    public static ImmutableArray<Finding> Warnings(SurveyFolder folder, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(clock);
        var campaign = Checked(folder.Survey);
        var survey = folder.Survey with { Campaign = campaign with { EarlierWaves = [.. campaign.EarlierWaves.Concat(EarlierWaves(folder, campaign, clock)).Distinct().Order()] } };
        return CampaignWarning.Of(new CampaignPlan(survey, folder.Reference, Calendars.Of(RequestLaw.Foia, folder.Of("reference"), SurveyFolder.ProgramReference), LondonTime.DayOf(clock.GetUtcNow())));
    }

    private static ImmutableArray<DateOnly> EarlierWaves(SurveyFolder folder, Campaign campaign, TimeProvider clock)
    {
        if (!LedgerStore.Exists(folder.Store))
        {
            return [];
        }

        using var ledger = LedgerStore.Open(folder.Store, clock);
        return [.. ledger.LettersRecorded().Where(l => l.Kind == EntryKind.Sent && LetterName.Read(l.Name) is { } name && name.Wave != campaign.Wave && LetterMail.IsRequest(name.Letter)).Select(l => LondonTime.DayOf(l.RecordedAt)).Distinct()];
    }

    /// <summary>The campaign of a survey that asks.</summary>
    /// <exception cref="SurveyException">It asks nothing, or nobody asks.</exception>
    public static Campaign Checked(Survey survey)
    {
        ArgumentNullException.ThrowIfNull(survey);
        return survey.Questions.IsEmpty ? throw new SurveyException("survey.json has no 'questions': there is nothing to ask. docs/guide/ask-the-forces.md shows how they are written.")
            : survey.Campaign ?? throw new SurveyException("survey.json has no 'campaign': it says who asks (wave, signatory, address). docs/guide/ask-the-forces.md shows how it is written.");
    }

    private static LetterTemplate Template(SurveyFolder folder, string letter, LetterLanguage language)
    {
        var name = $"letters/{letter}.{language switch { LetterLanguage.English => "en", LetterLanguage.Welsh => "cy" }}.txt";
        try
        {
            return LetterTemplate.Read(File.Exists(folder.Of(name)) ? File.ReadAllText(folder.Of(name))
                : RequestLetter.Default(letter, language) ?? throw new SurveyException($"There is no template {name}; write one."));
        }
        catch (FormatException problem)
        {
            throw new SurveyException($"The template {name} cannot be used: {problem.Message}.", problem);
        }
    }
}

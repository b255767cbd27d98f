using System.Globalization;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys.Sample;

/// <summary>The replies of one invented force: formats, layouts and marks rotate from force to force, so that all of them meet.</summary>
internal static class SampleReplies
{
    private static readonly Func<ReplyDraft, SampleReply>[] Formats = [CsvReply.Write, WorkbookReply.Write, PageReply.Write, MailReply.Write];

    private static readonly Suppression[] Habits =
        [Suppression.None, Suppression.LessThanFive, Suppression.Star, Suppression.LessThanFiveOrNone, Suppression.StarUnexplained];

    /// <summary>Its replies, named relative to the survey, with their numbers; none for a force that never answers.</summary>
    public static IEnumerable<SampleReply> Of(SampleSpec spec, CountyFacts facts, int index, SeededNumbers numbers)
    {
        var draft = Draft(spec, facts, index, numbers);
        SampleReply Write(ReplyDraft said, int turn) =>
            spec.HasEveryLayout ? NationalReplies.LayoutOf(facts.Force).Write(said) : Formats[(index + turn) % Formats.Length](said);
        return ConductOf.Force(facts.Force) switch
        {
            Conduct.Answers or Conduct.AnswersPartly => [InFolder(draft, Write(draft, 0))],
            Conduct.Revises =>
            [
                InFolder(draft, Write(BeforeRevision(draft, numbers), 0)),
                InFolder(Revision(draft), Write(Revision(draft), 1)),
            ],
            Conduct.Refuses => [InFolder(draft, Refusal(spec, draft, 2_000 + numbers.Below(6_000)))],
            Conduct.NeverAnswers => [],
        };
    }

    private static SampleReply Refusal(SampleSpec spec, ReplyDraft draft, int records) =>
        spec.HasEveryLayout ? NationalReplies.Refuse(draft, records) : RefusalReply.Write(draft, records);

    private static ReplyDraft Draft(SampleSpec spec, CountyFacts facts, int index, SeededNumbers numbers)
    {
        var measures = SampleMeasures.Of(spec)
            .Select(m => m with { Periods = [.. m.Periods.Where(y => !IsPart(facts) || ConductOf.Gives(facts.Force, spec, y))] });
        var suppression = Habits[index % Habits.Length];
        var date = Period.FinancialYear(spec.FirstYear + spec.Years - 1).End.AddDays(20 + numbers.Below(50));
        string[] remarks =
        [
            "The counts are of recorded offences. The online flag is set by the recording officer.",
            suppression.Legend(),
            IsPart(facts)
                ? $"Figures before {Period.FinancialYear(ConductOf.FirstYearOfPart(spec))} are not given: "
                    + "they lie in a system that is no longer in use."
                : "",
        ];
        return new ReplyDraft
        {
            Force = facts.Force,
            Date = date,
            Reference = $"{date.Year}/{100 + numbers.Below(900)}",
            Measures = [.. measures],
            Counts = facts.Counts,
            Ages = Part.Ages(spec.Ages),
            Suppression = suppression,
            Layout = index / Formats.Length % 2,
            Remarks = [.. remarks.Where(r => r.Length > 0)],
        };
    }

    private static bool IsPart(CountyFacts facts) => ConductOf.Force(facts.Force) == Conduct.AnswersPartly;

    private static ReplyDraft BeforeRevision(ReplyDraft draft, SeededNumbers numbers) => draft with
    {
        Counts = draft.Counts.SetItems(draft.Measures.Select(m => (m.Code, m.Periods[^1])).Select(key =>
            KeyValuePair.Create(key, draft.Counts[key].Earlier(numbers)))),
    };

    private static ReplyDraft Revision(ReplyDraft draft) => draft with
    {
        Date = draft.Date.AddDays(60),
        Remarks = draft.Remarks.Add(
            $"These figures replace those of our reply of {draft.Date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}; "
                + "the last year has been revised."),
    };

    private static SampleReply InFolder(ReplyDraft draft, SampleReply file)
    {
        var path = $"replies/{draft.Force.Id}/{draft.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}/{file.Name}";
        return file with { Name = path, Statements = [.. file.Statements.Select(s => s with { File = path })] };
    }
}

using Cyberflag.Surveys;
using Cyberflag.Surveys.Sample;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Surveys.Review;

/// <summary>Every sort of work comes from a document of that sort and is settled by its answer, one or several alike at once.</summary>
public sealed class WorkListTests
{
    private const string Counted = "Number of recorded offences\n";

    public static TheoryData<WorkKind, string, string, WorkAnswer> Kinds() => new()
    {
        { WorkKind.Unreadable, "scan.jpg", "", new WorkAnswer { Nothing = true } },
        { WorkKind.HiddenContent, "reply.xlsx", "", new WorkAnswer { Told = true } },
        { WorkKind.LegendNeeded, "reply.csv", Counted + "Offence,2022/23\nSexual communication with a child,*\n", new WorkAnswer { Mark = "1 to 4" } },
        { WorkKind.UnknownOffence, "reply.csv", Counted + "Offence,2022/23\nSexual communication with girl,9\n", new WorkAnswer { Offence = "71/17", Accept = true } },
        { WorkKind.AmbiguousColumn, "reply.csv", Counted + "by financial year\nOffence,2021,2022\nSexual communication with a child,12,14\n", new WorkAnswer { Choose = 1 } },
        { WorkKind.SumDiffers, "reply.csv", Counted + "Offence: sexual communication with a child\nSex of victim,2022/23\nFemale,10\nMale,5\nTotal,16\n", new WorkAnswer { Accept = true } },
        { WorkKind.UncertainReading, "reply.csv", "Offence,2022/23\nSexual communication with a child,12\n", new WorkAnswer { Unit = "offences" } },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Work_of_every_sort_is_settled_by_its_answer_in_two_documents_at_once(WorkKind kind, string file, string text, WorkAnswer answer)
    {
        using var survey = new TrialSurvey();
        foreach (var force in new[] { "kent", "essex" })
        {
            survey.Reply($"{force}/2025-05-01/{file}", Bytes(file, $"{text}{(text.Length > 0 && force == "kent" ? "\n" : "")}", force));
        }

        var items = survey.Items().Where(i => i.Kind == kind).ToList();
        Assert.True(items.Count >= 2, string.Join("; ", survey.Items().Select(i => $"{i.Kind}: {i.Why}")));
        Reviewing.Decide(survey.Folder, items, answer, "A. Tester", "looked at it", survey.Clock);
        Assert.DoesNotContain(survey.Items(), i => i.Kind == kind);
    }

    [Fact]
    public void A_force_that_nothing_names_is_told_by_a_person()
    {
        using var survey = new TrialSurvey();
        survey.Reply("reply.csv", Counted + "Offence,2022/23\nSexual communication with a child,12\n");
        var item = Assert.Single(survey.Items());
        Assert.Equal(WorkKind.UnknownForce, item.Kind);
        survey.Decide(item, new WorkAnswer { Area = "kent" });
        Assert.Equal(Count.Exactly(12), survey.Held("kent", "2022/23"));
    }

    [Fact]
    public void Lines_that_look_like_figures_and_were_not_understood_are_work()
    {
        using var survey = new TrialSurvey();
        survey.Reply("kent/2025-05-01/reply.txt", "Kent Police\nFreedom of Information request\n\nWe recorded the following.\n\nNorth division: 17\nSouth division: 22\n");
        var item = Assert.Single(survey.Items());
        Assert.Equal(WorkKind.Unreadable, item.Kind);
        survey.Decide(item, new WorkAnswer { Nothing = true }, "divisions are not asked for");
        Assert.Empty(survey.Items());
    }

    private static byte[] Bytes(string file, string text, string force)
    {
        if (file == "scan.jpg")
        {
            return [0xFF, 0xD8, 0xFF, 0xE0, .. new byte[100], (byte)force.Length];
        }

        if (file != "reply.xlsx")
        {
            return System.Text.Encoding.UTF8.GetBytes(text);
        }

        var workbook = new WorkbookParts();
        workbook.AddSheet("Figures");
        workbook.AddRow("Offence", "2022/23");
        workbook.AddRow("Sexual communication with a child", (long)force.Length);
        workbook.AddSheet("Source", isHidden: true);
        workbook.AddRow("left", "behind");
        return workbook.ToBytes();
    }
}

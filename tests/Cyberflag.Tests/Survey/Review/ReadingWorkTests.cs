using Cyberflag.Surveys;
using Xunit;

namespace Cyberflag.Tests.Surveys.Review;

public sealed class ReadingWorkTests
{
    private const string WithoutUnit = "Offence,2022/23,2023/24,2024/25\nSexual communication with a child,12,14,17\n";

    [Fact]
    public void Readings_of_a_document_with_the_same_doubt_are_one_item()
    {
        using var survey = new TrialSurvey();
        survey.Reply("kent/2025-05-01/reply.csv", WithoutUnit);
        var item = Assert.Single(survey.Items());
        Assert.Equal(["r.2/c.2", "r.2/c.3", "r.2/c.4"], item.Places);
        Assert.Equal(["12", "14", "17"], item.Raw);
        Assert.Contains("unit", item.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Readings_of_two_documents_are_two_items()
    {
        using var survey = new TrialSurvey();
        survey.Reply("kent/2025-05-01/reply.csv", WithoutUnit);
        survey.Reply("essex/2025-05-01/reply.csv", WithoutUnit + "\n");
        Assert.Equal(2, survey.Items().Length);
    }

    [Fact]
    public void A_number_and_a_mark_with_the_same_doubt_are_two_items()
    {
        using var survey = new TrialSurvey();
        survey.Reply("kent/2025-05-01/reply.csv", "Offence,2022/23,2023/24,2024/25\nSexual communication with a child,12,<5,17\n");
        Assert.Equal([["12", "17"], ["<5"]], survey.Items().Select(i => i.Raw.ToArray()).OrderByDescending(r => r.Length));
    }

    [Fact]
    public void Readings_of_two_tables_are_two_items()
    {
        using var survey = new TrialSurvey();
        const string Table = "<table><tr><th>Offence</th><th>{0}</th></tr><tr><td>Sexual communication with a child</td><td>12</td></tr></table>";
        survey.Reply(
            "kent/2025-05-01/reply.html",
            "<html><body>" + Table.Replace("{0}", "2022/23", StringComparison.Ordinal) + Table.Replace("{0}", "2023/24", StringComparison.Ordinal) + "</body></html>");
        Assert.Equal(2, survey.Items().Length);
    }

    [Fact]
    public void An_item_keeps_its_id_from_run_to_run()
    {
        using var survey = new TrialSurvey();
        survey.Reply("kent/2025-05-01/reply.csv", WithoutUnit);
        var before = Assert.Single(survey.Items()).Id;
        survey.Reply("essex/2025-05-01/other.csv", WithoutUnit + "Rape,1,2,3\n");
        Assert.Contains(survey.Items(), i => i.Id == before);
    }

    [Theory]
    [InlineData("Sheet1!C5", "Sheet1!")]
    [InlineData("pack.zip!a.xlsx!Sheet 1!AB12", "pack.zip!a.xlsx!Sheet 1!")]
    [InlineData("r.7/c.3", "")]
    [InlineData("p.2/t.1/r.3/c.4", "p.2/t.1/")]
    [InlineData("l.12:8-11", "")]
    [InlineData("letter.pdf!p.1/l.12:8-11", "letter.pdf!")]
    public void The_table_of_a_place_leaves_out_row_and_column(string place, string table) => Assert.Equal(table, ReadingWork.Table(place));

    [Theory]
    [InlineData("Sheet1!C5", "Sheet1!C")]
    [InlineData("pack.zip!a.xlsx!Sheet 1!AB12", "pack.zip!a.xlsx!Sheet 1!AB")]
    [InlineData("r.7/c.3", "c.3")]
    [InlineData("p.2/t.1/r.3/c.4", "p.2/t.1/c.4")]
    [InlineData("l.12:8-11", "l.12:8-11")]
    public void The_column_of_a_place_leaves_out_its_row(string place, string column) => Assert.Equal(column, ReadingWork.Column(place));
}

using System.Diagnostics;
using Cyberflag.Surveys;
using Cyberflag.Tests.Surveys.Review;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Surveys.Folder;

public sealed class RepliesFolderTests
{
    private const string Reply = "Number of recorded offences\nOffence,2022/23\nSexual communication with a child,40\n";

    [Theory]
    [InlineData("kent/notadate/reply.csv", "S-045", "replies/kent/notadate")]
    [InlineData("kent/2025-13-01/reply.csv", "S-045", "replies/kent/2025-13-01")]
    [InlineData("kent/reply.csv", "S-044", "replies/kent/reply.csv")]
    [InlineData("stray.csv", "S-044", "replies/stray.csv")]
    [InlineData("kent/2026-03-02/reply.csv", "S-041", "replies/kent/2026-03-02")]
    [InlineData("atlantis/2025-05-01/reply.csv", "S-005", "replies/atlantis/2025-05-01/reply.csv")]
    public void A_place_that_says_nothing_is_a_finding_and_the_file_is_read(string name, string code, string where)
    {
        using var survey = new TrialSurvey();
        survey.Reply(name, Reply);
        var result = survey.Run();
        Assert.Single(result.Collected.Documents);
        Assert.Equal(where, Assert.Single(result.Findings, f => f.Code == code).Where);
    }

    [Fact]
    public void A_file_where_the_folder_should_be_is_told()
    {
        using var survey = new TrialSurvey();
        if (Directory.Exists(survey.Folder.Of("replies")))
        {
            Directory.Delete(survey.Folder.Of("replies"), recursive: true);
        }

        File.WriteAllText(survey.Folder.Of("replies"), "x");
        Assert.Equal(("S-049", "replies"), RepliesFolder.Of(survey.Folder).Findings.Select(f => (f.Code, f.Where)).Single());
    }

    [Theory]
    [InlineData("attested.csv")]
    [InlineData("decisions.csv")]
    [InlineData("entered.csv")]
    public void A_folder_where_a_table_should_be_is_told(string name)
    {
        using var survey = new TrialSurvey();
        survey.Reply("kent/2026-03-01/reply.csv", Reply);
        File.Delete(survey.Folder.Of(name));
        Directory.CreateDirectory(survey.Folder.Of(name));
        Assert.Equal(name, Assert.Single(survey.Run().Findings, f => f.Code == "S-049").Where);
    }

    [Fact]
    public void Files_in_their_places_are_no_findings_and_two_of_one_wrong_folder_are_one()
    {
        using var survey = new TrialSurvey();
        survey.Reply("kent/2026-03-01/reply.csv", Reply);
        survey.Reply("kent/2026-03-01/.DS_Store", "x");
        survey.Reply("kent/2026-03-01/deeper/reply.csv", Reply + "\n");
        Assert.Empty(RepliesFolder.Of(survey.Folder).Findings);
        survey.Reply("kent/May/one.csv", Reply);
        survey.Reply("kent/May/two.csv", Reply);
        Assert.Single(RepliesFolder.Of(survey.Folder).Findings);
    }

    [Fact]
    public void A_link_is_not_followed_and_a_pipe_keeps_nobody_waiting()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows makes links for administrators only, and has no such pipes.");
            return;
        }

        using var survey = new TrialSurvey();
        var good = survey.Reply("kent/2025-05-01/reply.csv", Reply);
        Directory.CreateSymbolicLink(survey.Folder.Of("replies/kent/loop"), survey.Folder.Of("replies"));
        File.CreateSymbolicLink(survey.Folder.Of("replies/kent/2025-05-01/linked.csv"), good);
        Process.Start("mkfifo", survey.Folder.Of("replies/kent/2025-05-01/pipe.csv")).WaitForExit();

        var result = survey.Run();
        Assert.Equal(
            ["replies/kent/2025-05-01/linked.csv", "replies/kent/loop"], result.Findings.Where(f => f.Code == "S-042").Select(f => f.Where));
        Assert.Contains(result.Findings, f => f.Severity == Severity.Error && f.Where.StartsWith("replies/kent/2025-05-01/pipe.csv", StringComparison.Ordinal));
        Assert.Equal(Count.Exactly(40), survey.Held("kent", "2022/23"));
    }

    [Fact]
    public void A_folder_that_may_not_be_read_is_a_finding_and_the_others_are_read()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            Assert.Skip("To this account no folder is closed.");
            return;
        }

        using var survey = new TrialSurvey();
        survey.Reply("kent/2025-05-01/reply.csv", Reply);
        var closed = Path.GetDirectoryName(survey.Reply("dorset/2025-05-01/reply.csv", Reply))!;
        File.SetUnixFileMode(closed, UnixFileMode.None);
        var found = RepliesFolder.Of(survey.Folder);
        File.SetUnixFileMode(closed, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.Equal("replies/dorset/2025-05-01", Assert.Single(found.Findings, f => f.Code == "S-043").Where);
        Assert.Single(found.Files);
    }
}

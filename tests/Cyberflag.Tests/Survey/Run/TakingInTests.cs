using Cyberflag.Ledger;
using Cyberflag.Surveys;
using Cyberflag.Tests.Formats;
using Cyberflag.Tests.Surveys.Review;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Surveys.Run;

public sealed class TakingInTests : IDisposable
{
    private const string Last = "Offence,2022/23,2023/24\nSexual communication with a child,12,14\n";
    private const string Counted = "Number of recorded offences\nOffence,2022/23\nSexual communication with a child,12\nRape of a female child under 13,3\n";

    private readonly TrialSurvey survey = new();
    private readonly string outside = Directory.CreateTempSubdirectory("cyberflag-taking-in-").FullName;

    private TakenDocument Take(string text, string? force = "kent", string? received = "2025-05-01", bool isDry = false, string? path = null)
    {
        path ??= Path.Combine(outside, "reply.csv");
        if (!path.StartsWith(survey.Folder.Path, StringComparison.Ordinal))
        {
            File.WriteAllText(path, text);
        }

        return TakingIn.Of(
            survey.Folder, path, new TakingInOptions { Force = force is null ? null : survey.Folder.Reference.Gazetteer.FindForce(force), Received = received is null ? null : DateOnly.Parse(received, System.Globalization.CultureInfo.InvariantCulture), IsDry = isDry }, survey.Clock);
    }

    [Fact]
    public void A_file_is_put_into_the_replies_of_its_force_and_stored()
    {
        var taken = Take(Counted);
        Assert.Equal("replies/kent/2025-05-01/reply.csv", taken.StoredAs);
        Assert.Equal(Count.Exactly(12), survey.Held("kent", "2022/23"));
        using var ledger = LedgerStore.Open(survey.Folder.Store, survey.Clock);
        Assert.NotNull(ledger.Bytes(taken.Document.Sha256));
    }

    [Fact]
    public void Each_number_says_what_it_is_to_the_survey() =>
        Assert.Equal([(Standing.Bound, "SCC"), (Standing.Apart, null)], Take(Counted).Observations.Select(o => (o.Standing, o.Measure)));

    [Fact]
    public void A_dry_reading_stores_nothing()
    {
        Assert.Null(Take(Counted, isDry: true).StoredAs);
        Assert.Empty(survey.Folder.Replies());
    }

    [Fact]
    public void The_same_file_again_is_the_one_that_is_held()
    {
        Take(Counted);
        Assert.Equal("replies/kent/2025-05-01/reply.csv", Take(Counted, received: "2025-06-01").StoredAs);
        Assert.Single(survey.Folder.Replies());
    }

    [Fact]
    public void Another_file_of_the_same_name_replaces_nothing()
    {
        Take(Counted);
        Assert.Equal("replies/kent/2025-05-01/reply-2.csv", Take(Counted.Replace("12", "13", StringComparison.Ordinal)).StoredAs);
    }

    [Fact]
    public void A_file_that_does_not_tell_whose_it_is_is_read_and_not_stored()
    {
        var taken = Take(Counted, force: null);
        Assert.Null(taken.StoredAs);
        Assert.Contains("--force", taken.Missing, StringComparison.Ordinal);
        Assert.NotEmpty(taken.Observations);
        Assert.Empty(survey.Folder.Replies());
    }

    [Fact]
    public void Decisions_on_the_document_hold_and_those_on_the_same_layout_are_offered()
    {
        Take(Last);
        survey.Decide(Assert.Single(survey.Items()), new WorkAnswer { Unit = "offences" }, "told by telephone");
        var again = Take("", path: survey.Folder.Of("replies/kent/2025-05-01/reply.csv"));
        Assert.All(again.Observations, o => Assert.Equal((Standing.Bound, CountingUnit.Offences), (o.Standing, o.Observation.Unit)));
        Assert.Empty(again.Items);

        var next = Take(Last.Replace("2023/24", "2024/25", StringComparison.Ordinal), received: "2026-05-01", isDry: true);
        Assert.All(next.Observations, o => Assert.Equal(Standing.Waits, o.Standing));
        Assert.Contains("told by telephone", Assert.Single(next.Items).Suggestion!.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rejected_number_is_shown_as_rejected()
    {
        Take(Last);
        survey.Decide(Assert.Single(survey.Items()), new WorkAnswer { Reject = true }, "counts something else");
        Assert.All(Take("", path: survey.Folder.Of("replies/kent/2025-05-01/reply.csv")).Observations, o => Assert.Equal(Standing.Rejected, o.Standing));
    }

    [Fact]
    public void A_force_that_is_not_on_the_panel_is_told() =>
        Assert.Contains(Take(Counted, force: "btp").Document.Read.Reading.Findings, f => f.Code == "S-033");

    [Fact]
    public void The_passwords_of_the_survey_open_a_protected_file()
    {
        var locked = SmallFiles.Bytes("protected-standard.xlsx");
        survey.Reply("kent/2025-05-01/reply.xlsx", locked);
        survey.Decide(Assert.Single(survey.Items()), new WorkAnswer { Password = "Secret1" }, "");
        var copy = Path.Combine(outside, "copy.xlsx");
        File.WriteAllBytes(copy, locked);
        var taken = TakingIn.Of(survey.Folder, copy, new TakingInOptions(), survey.Clock);
        Assert.NotEmpty(taken.Observations);
        Assert.DoesNotContain(taken.Items, i => i.Kind == WorkKind.Password);
    }

    public void Dispose()
    {
        survey.Dispose();
        Directory.Delete(outside, recursive: true);
    }
}

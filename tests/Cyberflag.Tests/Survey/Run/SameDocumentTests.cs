using Cyberflag.Collect;
using Cyberflag.Surveys;
using Cyberflag.Tests.Collect;
using Cyberflag.Vocabulary;
using Xunit;
using static Cyberflag.Tests.Collect.Checks.ChecksOf;

namespace Cyberflag.Tests.Surveys.Run;

public sealed class SameDocumentTests
{
    [Fact]
    public void Under_one_force_its_figures_count_once()
    {
        var documents = SameDocument.Settle([Document("a.txt", "kent"), Document("b.txt", "kent"), Document("c.txt", null)]);
        Assert.Equal([false, true, true], documents.Select(d => d.IsCopy));
        Assert.Equal("S-008", Assert.Single(SameDocument.Findings(documents)).Code);
    }

    [Fact]
    public void Under_two_forces_all_of_it_waits()
    {
        var documents = SameDocument.Settle([Document("a.txt", "kent"), Document("b.txt", "essex")]);
        Assert.All(documents.SelectMany(d => d.Read.Reading.Observations), o => Assert.True(o.NeedsReview));
        Assert.Equal("the same document lies under Kent and Essex", documents[0].Read.Reading.Observations[0].Why);
        Assert.Equal(("S-024", Severity.Error), SameDocument.Findings(documents).Select(f => (f.Code, f.Severity)).Single());
    }

    [Fact]
    public void In_a_folder_whose_name_is_no_forces_it_waits_and_both_places_are_told()
    {
        var documents = SameDocument.Settle([Document("replies/kent/2025-05-01/a.txt", "kent"), Document("replies/kentshire/2025-05-01/a.txt", null)]);
        Assert.All(documents, d => Assert.False(d.IsCopy));
        Assert.All(documents.SelectMany(d => d.Read.Reading.Observations), o => Assert.True(o.NeedsReview));
        var finding = Assert.Single(SameDocument.Findings(documents));
        Assert.Equal(("S-024", Severity.Error), (finding.Code, finding.Severity));
        Assert.Contains("replies/kent/2025-05-01/a.txt, replies/kentshire/2025-05-01/a.txt", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Outside_the_folders_of_forces_it_is_a_copy()
    {
        var documents = SameDocument.Settle([Document("replies/a.txt", null), Document("replies/kent/2025-05-01/a.txt", "kent")]);
        Assert.Equal([true, false], documents.Select(d => d.IsCopy));
    }

    [Fact]
    public void Other_documents_stay_as_they_are()
    {
        var documents = SameDocument.Settle([Document("a.txt", "kent"), Document("b.txt", "essex", "bbbb")]);
        Assert.DoesNotContain(documents, d => d.IsCopy || d.Read.Reading.Observations[0].NeedsReview);
        Assert.Empty(SameDocument.Findings(documents));
    }

    private static SurveyDocument Document(string name, string? force, string hash = "aaaa") => new(
        name, hash, force is null ? null : PlainText.Reference.Gazetteer.FindForce(force), null,
        new DocumentReading("text/plain", new Reading { Kind = DocumentKind.Reply, Observations = [Number(30)] }));
}

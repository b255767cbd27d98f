using Cyberflag.Bench;
using Cyberflag.Tests.Collect.Corpus;
using Xunit;

namespace Cyberflag.Tests.Formats.Pdf;

/// <summary>The suite of PDF tables: what others' tools and eyes found in them.</summary>
public sealed class PdfSuiteTests
{
    [Fact]
    public void The_tables_of_the_suite_are_found_with_a_macro_average_of_nine_tenths()
    {
        var scores = PdfSuite.Scores(Folder());
        Assert.Equal(18, scores.Count);
        Assert.True(scores.Average(s => s.F1) >= 0.90, string.Join('\n', scores));
    }

    [Fact]
    public void No_file_of_the_suite_is_read_with_an_error() =>
        Assert.All(PdfSuite.Scores(Folder()), s => Assert.DoesNotContain(
            PdfSuite.Read(Folder(), s.File).Findings, f => f.Severity == Cyberflag.Vocabulary.Severity.Error));

    private static string Folder()
    {
        Assert.SkipWhen(Shared.Folder is null, "../shared/corpus/pdf is not beside the repository.");
        return Path.Combine(Shared.Folder!, "corpus", "pdf");
    }
}

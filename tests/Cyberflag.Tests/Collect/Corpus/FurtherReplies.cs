using System.Collections.Immutable;
using Cyberflag.Collect;
using Cyberflag.Formats;
using Cyberflag.Tests.Surveys.Sample;

namespace Cyberflag.Tests.Collect.Corpus;

/// <summary>The further replies of <c>replies/</c>, read from their bytes, beside their right readings.</summary>
internal static class FurtherReplies
{
    /// <summary>Both halves.</summary>
    public static ImmutableArray<string> Halves { get; } = ["development", "holdout"];

    /// <summary>The folder of a half.</summary>
    public static string Folder(string half) =>
        Path.Combine(Path.GetDirectoryName(Repository.Reference)!, "tests", "Cyberflag.Tests", "Collect", "Corpus", "replies", half);

    /// <summary>The reports of a half.</summary>
    public static IReadOnlyList<ReplyReport> Of(string half)
    {
        var expected = ExpectedReading.Load(Path.Combine(Folder(half), "expected.csv"), PlainText.Reference).ToLookup(e => e.Reply);
        return [.. Directory.GetFiles(Folder(half), "*.txt").Order(StringComparer.Ordinal)
            .Select(f => ReplyReport.Of(Path.GetFileName(f)[..3], [.. expected[Path.GetFileName(f)[..3]]], Read(f)))];
    }

    private static Reading Read(string file) => ReplyReader.Read(
        new ReceivedDocument(Path.GetFileName(file), "0123456789abcdef", null, null), DocumentReader.Read(file, File.ReadAllBytes(file)), PlainText.Reference);
}

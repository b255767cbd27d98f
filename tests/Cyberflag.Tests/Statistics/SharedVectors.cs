using System.Text.Json;
using Xunit;

namespace Cyberflag.Tests.Statistics;

/// <summary>Reference vectors of independent statistical packages, from the folder <c>shared</c> beside the repository.</summary>
internal static class SharedVectors
{
    /// <summary>The vectors of a file whose method is the one named; the test is skipped where the folder is absent.</summary>
    public static IReadOnlyList<JsonElement> Of(string file, string method)
    {
        var path = Find(Path.Combine("shared", "corpus", "stats", file));
        Assert.SkipWhen(path is null, $"../shared/corpus/stats/{file} is not beside the repository.");
        using var document = JsonDocument.Parse(File.ReadAllBytes(path!));
        var vectors = document.RootElement.GetProperty("vectors").EnumerateArray()
            .Where(v => v.GetProperty("method").GetString() == method).Select(v => v.Clone()).ToList();
        Assert.NotEmpty(vectors);
        return vectors;
    }

    /// <summary>Compares a number with one that the vector expects, within the vector's own tolerance; an absent one is not compared.</summary>
    public static void Matches(JsonElement vector, string expected, double actual)
    {
        if (vector.GetProperty("expected").GetProperty(expected) is not { ValueKind: JsonValueKind.Number } number)
        {
            return;
        }

        var (value, tolerance) = (number.GetDouble(), vector.GetProperty("tolerance"));
        var allowed = tolerance.GetProperty("abs").GetDouble() + (tolerance.GetProperty("rel").GetDouble() * Math.Abs(value));
        Assert.True(Math.Abs(actual - value) <= allowed, $"{vector.GetProperty("id")}: {expected} is {actual:R}, expected {value:R}.");
    }

    /// <summary>A file that a vector names, as text.</summary>
    public static string Text(string path) => File.ReadAllText(Find(Path.Combine("shared", "corpus", "stats", path))!);

    private static string? Find(string relative)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Path.Combine(folder.FullName, relative) is var path && File.Exists(path))
            {
                return path;
            }
        }

        return null;
    }
}

using System.Text.Json;
using Xunit;

namespace Cyberflag.App.Tests;

/// <summary>One run of the example, shared by the tests that look at what it gives.</summary>
public sealed class ExampleRun : IDisposable
{
    private readonly Lazy<JsonDocument> json;

    /// <summary>Runs it.</summary>
    public ExampleRun()
    {
        Survey = CyberflagProgram.CopyOfExample();
        (ExitCode, Output, Errors) = CyberflagProgram.Run("run", Survey);
        json = new Lazy<JsonDocument>(() => JsonDocument.Parse(CyberflagProgram.Run("figures", Survey, "--json").Output));
    }

    public string Survey { get; }

    public string Out => Path.Combine(Survey, "out");

    public int ExitCode { get; }

    public string Output { get; }

    public string Errors { get; }

    public JsonElement Json => json.Value.RootElement;

    /// <summary>The figure of that id.</summary>
    public JsonElement Figure(string id) => Json.GetProperty("figures").EnumerateArray().First(f => f.GetProperty("id").GetString() == id);

    public void Dispose() => Directory.Delete(Survey, recursive: true);
}

/// <summary>Tests that share one run of the example.</summary>
[CollectionDefinition(Name)]
public sealed class ExampleRunCollection : ICollectionFixture<ExampleRun>
{
    public const string Name = "example run";
}

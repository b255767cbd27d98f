namespace Cyberflag.Tests.Surveys.Sample;

/// <summary>Where the program's own reference data lie.</summary>
internal static class Repository
{
    public static string Reference { get; } = Path.Combine(Root(), "reference");

    /// <summary>The articles of the project's own press corpus.</summary>
    public static string Press { get; } = Path.Combine(Root(), "tests", "Cyberflag.Tests", "Check", "Corpus", "press");

    /// <summary>Articles by other hands that were written to try the check of texts on what it had not seen: sets 2 to 6.</summary>
    public static string PressOf(int set) => $"{Press}-{set}";

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Cyberflag.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests do not run below the solution.");
    }
}

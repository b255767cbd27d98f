namespace Cyberflag.Tests.Surveys.Sample;

/// <summary>Where the program's own reference data lie.</summary>
internal static class Repository
{
    public static string Reference { get; } = Path.Combine(Root(), "reference");

    /// <summary>The articles of the project's own press corpus.</summary>
    public static string Press { get; } = Path.Combine(Root(), "tests", "Cyberflag.Tests", "Check", "Corpus", "press");

    /// <summary>The articles that were written to try the check of texts on what it had not seen.</summary>
    public static string SecondPress { get; } = Path.Combine(Root(), "tests", "Cyberflag.Tests", "Check", "Corpus", "press-2");

    /// <summary>Further articles of that sort, by a third hand.</summary>
    public static string ThirdPress { get; } = Path.Combine(Root(), "tests", "Cyberflag.Tests", "Check", "Corpus", "press-3");

    /// <summary>Further articles of that sort, by a fourth hand.</summary>
    public static string FourthPress { get; } = Path.Combine(Root(), "tests", "Cyberflag.Tests", "Check", "Corpus", "press-4");

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

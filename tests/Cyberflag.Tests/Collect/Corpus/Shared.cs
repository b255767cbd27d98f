namespace Cyberflag.Tests.Collect.Corpus;

/// <summary>The folder of shared test material, where it is present beside the repository.</summary>
internal static class Shared
{
    public static string? Folder { get; } = Find();

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var shared = Path.Combine(folder.FullName, "shared");
            if (Directory.Exists(Path.Combine(shared, "corpus")))
            {
                return shared;
            }
        }

        return null;
    }
}

using Xunit;

namespace Cyberflag.Tests.Formats;

/// <summary>Files of the folder <c>shared</c> beside the repository; a test that needs one is skipped by name where it is absent.</summary>
internal static class SharedCorpus
{
    public static byte[] Workbook(string file)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            foreach (var start in new[] { folder.FullName, folder.Parent?.FullName ?? folder.FullName })
            {
                var path = Path.Combine(start, "shared", "corpus", "workbooks", file);
                if (File.Exists(path))
                {
                    return File.ReadAllBytes(path);
                }
            }
        }

        Assert.Skip($"../shared/corpus/workbooks/{file} is not beside the repository.");
        throw new InvalidOperationException();
    }
}

using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using Xunit;

namespace Cyberflag.Tests.Architecture;

public sealed class ProjectReferencesTests
{
    [Fact]
    public void The_project_files_hold_only_allowed_references()
    {
        var projects = Directory.GetFiles(Path.Combine(Solution(), "src"), "*.csproj", SearchOption.AllDirectories);
        var references = projects.SelectMany(file => XDocument.Load(file).Descendants("ProjectReference")
            .Select(r => (ProjectName(file), ProjectName(r.Attribute("Include")!.Value)))).ToList();
        Assert.Contains(("Survey", "Collect"), references);
        NoneIsBroken(ReferenceRule.Broken(references));
    }

    [Fact]
    public void No_project_of_the_program_is_outside_the_design()
    {
        var projects = Directory.GetDirectories(Path.Combine(Solution(), "src")).Select(folder => Path.GetFileName(folder)["Cyberflag.".Length..]);
        Assert.Empty(projects.Except(ReferenceRule.Known));
    }

    [Fact]
    public void References_come_from_the_project_files_alone()
    {
        var shared = new[] { "Directory.*.props", "Directory.*.targets" }
            .SelectMany(pattern => Directory.GetFiles(Solution(), pattern, SearchOption.AllDirectories));
        Assert.All(shared, file => Assert.Empty(XDocument.Load(file).Descendants("ProjectReference")));
    }

    [Fact]
    public void The_compiled_assemblies_use_only_allowed_references()
    {
        var references = Directory.GetFiles(AppContext.BaseDirectory, "Cyberflag.*.dll").Concat(Program())
            .Where(file => !file.EndsWith(".Tests.dll", StringComparison.Ordinal))
            .SelectMany(References).ToList();
        Assert.Contains(("Analyse", "Statistics"), references);
        NoneIsBroken(ReferenceRule.BrokenUses(references));
    }

    private static void NoneIsBroken(IEnumerable<string> found)
    {
        var broken = found.ToList();
        Assert.True(broken.Count == 0, string.Join('\n', broken));
    }

    /// <summary>The program itself, where it has been built beside these tests; they do not refer to it.</summary>
    private static IEnumerable<string> Program()
    {
        var framework = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        var file = Path.Combine(FindSolution() ?? "", "src", "Cyberflag.App", "bin", framework.Parent!.Name, framework.Name, "cyberflag.dll");
        return File.Exists(file) ? [file] : [];
    }

    private static IEnumerable<(string From, string To)> References(string file)
    {
        using var image = new PEReader(File.OpenRead(file));
        var metadata = image.GetMetadataReader();
        var name = Path.GetFileNameWithoutExtension(file) is "cyberflag" ? "App" : ProjectName(file);
        return [.. metadata.AssemblyReferences.Select(r => metadata.GetString(metadata.GetAssemblyReference(r).Name))
            .Where(r => r.StartsWith("Cyberflag.", StringComparison.Ordinal))
            .Select(r => (name, r["Cyberflag.".Length..]))];
    }

    /// <summary><c>Collect</c> of <c>..\Cyberflag.Collect\Cyberflag.Collect.csproj</c>.</summary>
    private static string ProjectName(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path.Replace('\\', '/'));
        return name.StartsWith("Cyberflag.", StringComparison.Ordinal) ? name["Cyberflag.".Length..] : name;
    }

    private static string Solution()
    {
        var folder = FindSolution();
        Assert.SkipWhen(folder is null, "Cyberflag.slnx is not above the tests.");
        return folder!;
    }

    private static string? FindSolution()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Cyberflag.slnx")))
            {
                return folder.FullName;
            }
        }

        return null;
    }
}

using System.Net;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Xunit;

namespace Cyberflag.App.Tests;

/// <summary>The release of the example as files: its links, and what must not be in it.</summary>
[Collection(ExampleRunCollection.Name)]
public sealed partial class ReleaseTests(ExampleRun run)
{
    [Fact]
    public void Every_link_within_the_site_leads_somewhere()
    {
        var pages = Directory.EnumerateFiles(run.Out, "*.html", SearchOption.AllDirectories).ToDictionary(p => p, File.ReadAllText);
        var broken = new List<string>();
        foreach (var (page, html) in pages)
        {
            foreach (var link in Links().Matches(html).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value)).Where(l => !l.Contains("://", StringComparison.Ordinal) && !l.StartsWith("mailto:", StringComparison.Ordinal) && !l.StartsWith("data:", StringComparison.Ordinal)).Distinct())
            {
                var parts = link.Split('#', 2);
                var target = parts[0].Length == 0 ? page : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, Uri.UnescapeDataString(parts[0])));
                var anchor = parts.Length > 1 ? Uri.UnescapeDataString(parts[1]) : null;
                if (!File.Exists(target) || (anchor is not null && pages.TryGetValue(target, out var there) && !there.Contains($"id=\"{WebUtility.HtmlEncode(anchor)}\"", StringComparison.Ordinal)))
                {
                    broken.Add($"{Path.GetRelativePath(run.Out, page)}: {link}");
                }
            }
        }

        Assert.Empty(broken);
    }

    [Fact]
    public void There_is_a_page_for_each_of_the_44_forces() =>
        Assert.Equal(44, Directory.EnumerateFiles(Path.Combine(run.Out, "forces"), "*.html").Count());

    [Fact]
    public void Raw_text_of_replies_is_in_no_published_file()
    {
        foreach (var file in Directory.EnumerateFiles(run.Out, "*", SearchOption.AllDirectories).Where(f => !f.EndsWith(".xlsx", StringComparison.Ordinal)))
        {
            var text = File.ReadAllText(file);
            Assert.DoesNotContain("There have been 39 offences", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Total Count 52", text, StringComparison.Ordinal);
        }
    }

    // Who knows all of a short reply but one small number finds the number that gives the hash.
    [Fact]
    public void No_hash_of_a_document_is_in_any_published_file()
    {
        var hashes = Directory.EnumerateFiles(Path.Combine(CyberflagProgram.Root, "examples", "online-offences", "replies"), "*", SearchOption.AllDirectories)
            .Select(f => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(f)))[..12]).ToList();
        Assert.NotEmpty(hashes);
        foreach (var file in Directory.EnumerateFiles(run.Out, "*", SearchOption.AllDirectories).Where(f => !f.EndsWith(".xlsx", StringComparison.Ordinal)))
        {
            var text = File.ReadAllText(file);
            Assert.DoesNotContain(hashes, h => text.Contains(h, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public void A_slash_at_the_end_of_the_target_changes_nothing()
    {
        var target = Path.Combine(run.Survey, "release-with-slash") + "/";
        CyberflagProgram.Run("publish", run.Survey, "--out", target);
        var stale = Path.Combine(target, "forces", "gone.html");
        File.WriteAllText(stale, "");
        File.AppendAllText(Path.Combine(target, "files.txt"), "forces/gone.html\n");
        CyberflagProgram.Run("publish", run.Survey, "--out", target);
        Assert.False(File.Exists(stale));
    }

    [Fact]
    public void The_first_page_begins_with_what_was_asked_and_who_is_missing()
    {
        var html = File.ReadAllText(Path.Combine(run.Out, "index.html"));
        var asked = html.IndexOf("carried the flag for an online element", StringComparison.Ordinal);
        var missing = html.IndexOf("issing", StringComparison.Ordinal);
        var firstTable = html.IndexOf("<table", StringComparison.Ordinal);
        Assert.True(asked > 0 && missing > 0 && asked < firstTable);
    }

    [GeneratedRegex("(?:href|src)=\"([^\"]*)\"")]
    private static partial Regex Links();
}

using System.Globalization;

namespace Cyberflag.Formats;

/// <summary>Gives each document within a document a name of its own, so that a place is never ambiguous.</summary>
internal sealed class AttachmentNames
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <summary>The name, or <c>name (2).xlsx</c> where it is taken; path separators are forward slashes, <c>!</c> is an underscore.</summary>
    public string Unique(string? name, string fallback)
    {
        var cleaned = new string([.. (name ?? "").Select(c => c == '\\' ? '/' : c == '!' || char.IsControl(c) ? '_' : c)]).Trim();
        cleaned = cleaned.Length == 0 ? fallback : cleaned;
        var unique = cleaned;
        for (var copy = 2; !taken.Add(unique); copy++)
        {
            var extension = Path.GetExtension(cleaned);
            unique = $"{cleaned[..^extension.Length]} ({copy.ToString(CultureInfo.InvariantCulture)}){extension}";
        }

        return unique;
    }
}

using System.Collections.Immutable;

namespace Cyberflag.Ledger;

/// <summary>What is mounted where, as Linux says in <c>/proc/mounts</c> (proc(5), fstab(5)).</summary>
internal static class MountTable
{
    /// <summary>The type of the file system that holds <paramref name="path"/>; null where the table does not say.</summary>
    public static string? TypeOf(string path, string mounts) => mounts
        .Split('\n')
        .Select(line => line.Split(' '))
        .Where(fields => fields.Length >= 3)
        .Select(fields => (Place: Unescaped(fields[1]), Type: fields[2]))
        .Where(mount => IsWithin(path, mount.Place))
        .Aggregate(((string Place, string Type)?)null, (best, mount) => best is null || mount.Place.Length >= best.Value.Place.Length ? mount : best)
        ?.Type;

    private static bool IsWithin(string path, string place) =>
        place == "/" || path == place || path.StartsWith(place + "/", StringComparison.Ordinal);

    private static readonly ImmutableArray<(string Escape, string Character)> Escapes =
        [("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")];

    private static string Unescaped(string field) =>
        Escapes.Aggregate(field, (text, escape) => text.Replace(escape.Escape, escape.Character, StringComparison.Ordinal));
}

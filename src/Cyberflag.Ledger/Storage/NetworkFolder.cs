using System.Collections.Frozen;

namespace Cyberflag.Ledger;

/// <summary>
/// Folders on another machine. SQLite's locks and its shared memory do not work there, so that two writers can destroy the file
/// (https://sqlite.org/useovernet.html, https://sqlite.org/wal.html).
/// </summary>
internal static class NetworkFolder
{
    private static readonly FrozenSet<string> Types = new[]
    {
        "nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "9p", "afs", "afpfs", "ncpfs", "coda", "ceph", "glusterfs", "lustre", "gfs2", "davfs",
        "webdav", "vboxsf", "prl_fs", "fuse.sshfs", "fuse.davfs", "fuse.davfs2", "fuse.glusterfs", "fuse.ceph", "fuse.rclone", "fuse.s3fs",
        "fuse.gvfsd-fuse", "fuse.vmhgfs-fuse", "fuse.smbnetfs", "fuse.curlftpfs", "fuse.gcsfuse", "fuse.onedriver", "fuse.google-drive-ocamlfuse",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Why the folder is on a network, or null where nothing says so.</summary>
    /// <param name="path">Full path.</param>
    /// <param name="mounts">The text of <c>/proc/mounts</c>; null where the system has none.</param>
    public static string? Reason(string path, string? mounts)
    {
        if (path.StartsWith(@"\\", StringComparison.Ordinal) && !path.StartsWith(@"\\?\", StringComparison.Ordinal)
            || path.StartsWith(@"\\?\UNC\", StringComparison.OrdinalIgnoreCase))
        {
            return "it is a folder of another machine on the network";
        }

        return mounts is not null && MountTable.TypeOf(path, mounts) is { } type && Types.Contains(type)
            ? $"it is on a network or shared file system ({type})"
            : null;
    }
}

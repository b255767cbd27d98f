namespace Cyberflag.Publish;

/// <summary>A file of a release.</summary>
/// <param name="Path">Relative to the release, with forward slashes: <c>forces/thames-valley.html</c>.</param>
/// <param name="Bytes">Its content.</param>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Bytes);

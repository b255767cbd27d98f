namespace Cyberflag.Formats;

/// <summary>
/// A part of a ZIP file as it is read: the runtime does not compare the checksum, and a flipped bit would otherwise become a
/// wrong figure that nobody notices.
/// </summary>
internal sealed class CheckedStream(Stream inner, long length, uint checksum, ReadingScope scope) : Stream
{
    private long read;
    private uint running = Crc32.Start;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position { get => read; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var count = inner.Read(buffer);
        scope.Expand(count);
        running = Crc32.Update(running, buffer[..count]);
        read += count;
        if ((count == 0 && buffer.Length > 0) ? read != length || Crc32.Value(running) != checksum : read > length)
        {
            throw new InvalidDataException("The part differs from its checksum.");
        }

        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}

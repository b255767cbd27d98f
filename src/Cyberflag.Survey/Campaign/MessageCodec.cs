using Cyberflag.Request;

namespace Cyberflag.Surveys;

/// <summary>What was read of a message as bytes and back, for the cache; looked up by the version of its reader. It holds no name: the same bytes may lie under several.</summary>
internal static class MessageCodec
{
    /// <summary>The message as bytes.</summary>
    public static byte[] Write(IncomingMessage message)
    {
        using var stream = new MemoryStream();
        using var writer = new TextPoolWriter(stream);
        writer.Write(message.At is not null);
        writer.Write((message.At ?? default).Ticks);
        writer.Write((message.At ?? default).Offset.Ticks);
        foreach (var text in new[] { message.MessageId, message.From, message.Subject, message.Text, message.Quoted, message.AttachedText, message.ContentKey })
        {
            writer.Text(text);
        }

        foreach (var list in new[] { message.References, message.To, message.Attachments, message.Links })
        {
            writer.List(list, writer.Text);
        }

        writer.Number((message.HasTable ? 1 : 0) | (message.IsAutomatic ? 2 : 0) | (message.IsReceipt ? 4 : 0));
        writer.List(message.Reports, r =>
        {
            writer.Text(r.Recipient);
            writer.Text(r.Action);
            writer.Text(r.Status);
            writer.Text(r.MessageId);
        });
        writer.List(message.Findings, writer.Finding);
        writer.Flush();
        return stream.ToArray();
    }

    /// <summary>The message that <see cref="Write"/> wrote, or null where the bytes are none as it is written now.</summary>
    /// <param name="name">Name of its document.</param>
    /// <param name="sha256">SHA-256 of its bytes.</param>
    /// <param name="bytes">What was written.</param>
    public static IncomingMessage? TryRead(string name, string sha256, byte[] bytes) => TextPoolReader.TryRead(bytes, r => Read(name, sha256, r));

    private static IncomingMessage Read(string name, string sha256, TextPoolReader reader)
    {
        var (hasTime, ticks, offset) = (reader.ReadBoolean(), reader.ReadInt64(), reader.ReadInt64());
        var message = new IncomingMessage
        {
            Name = name,
            Sha256 = sha256,
            At = hasTime ? new DateTimeOffset(ticks, TimeSpan.FromTicks(offset)) : null,
            MessageId = reader.Text(),
            From = reader.Text(),
            Subject = reader.Text(),
            Text = reader.Text(),
            Quoted = reader.Text(),
            AttachedText = reader.Text(),
            ContentKey = reader.Text(),
            References = reader.List(reader.Text),
            To = reader.List(reader.Text),
            Attachments = reader.List(reader.Text),
            Links = reader.List(reader.Text),
        };
        var signs = reader.Number();
        return message with
        {
            HasTable = (signs & 1) != 0,
            IsAutomatic = (signs & 2) != 0,
            IsReceipt = (signs & 4) != 0,
            Reports = reader.List(() => new DeliveryReport(reader.Text(), reader.Text(), reader.Text(), reader.Text())),
            Findings = reader.List(() => reader.Finding() is var finding && finding.Where.Length > 0 ? finding with { Where = name } : finding),
        };
    }
}

using System.Buffers.Binary;
using Cyberflag.Formats;
using Xunit;

namespace Cyberflag.Tests.Formats;

public class CompoundFileTests
{
    private static readonly byte[] Long = [.. Enumerable.Range(0, 10_000).Select(i => (byte)(i % 251))];

    [Fact]
    public void Long_and_short_streams_come_out_as_they_went_in()
    {
        var file = new CompoundFile(CompoundFileBytes.Of(("Long", Long), ("Short", [1, 2, 3]), ("None", [])));
        Assert.Equal(Long, file.Stream("Long"));
        Assert.Equal([1, 2, 3], file.Stream("Short")!);
        Assert.Empty(file.Stream("none")!);
        Assert.Null(file.Stream("Other"));
    }

    [Fact]
    public void A_chain_that_turns_back_on_itself_ends()
    {
        var bytes = CompoundFileBytes.Of(("Long", Long));
        var table = (int)(BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(76)) + 1) * 512;
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(table + 4 * 5), 2);
        Assert.Throws<InvalidDataException>(() => new CompoundFile(bytes).Stream("Long"));
    }

    [Fact]
    public void A_file_cut_at_any_place_gives_a_finding()
    {
        var bytes = SmallFiles.Bytes("protected-standard.xlsx");
        for (var length = 8; length < bytes.Length; length += 97)
        {
            var content = DocumentReader.Read("a.xlsx", bytes.AsMemory(0, length), new ReadingLimits { Passwords = ["Secret1"] });
            Assert.True(content.Findings.Length > 0 || content.Blocks.Length > 0, $"cut at {length}");
        }
    }
}

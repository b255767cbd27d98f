using Cyberflag.Collect;
using Xunit;

namespace Cyberflag.Tests.Collect.Marks;

public sealed class LabelMarksTests
{
    [Theory]
    [InlineData("2015/16*", "*")]
    [InlineData("Gwent [1]", "1")]
    [InlineData("Cheshire²", "2")]
    [InlineData("2015/16", "")]
    public void A_label_carries_its_mark(string label, string marks) => Assert.Equal(marks, string.Join(' ', LabelMarks.Of(new TableCell(label, "l.1"))));

    [Theory]
    [InlineData("* Includes attempts", "*")]
    [InlineData("[1] Excludes March", "1")]
    [InlineData("2. Excludes March", "2")]
    [InlineData("These figures exclude March", null)]
    public void A_note_begins_with_its_mark(string note, string? mark) => Assert.Equal(mark, LabelMarks.Leading(note));
}

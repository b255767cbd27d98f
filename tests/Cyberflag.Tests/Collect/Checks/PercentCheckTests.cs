using Cyberflag.Collect;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Collect.Checks;

public sealed class PercentCheckTests
{
    [Theory]
    [InlineData("70", 1)]
    [InlineData("80", 0)]
    [InlineData("79", 0)]
    public void Percentages_of_a_row_add_up_to_a_hundred(string female, int findings)
    {
        Draft[] row = [Share("male", "20"), Share("female", female)];
        Assert.Equal(findings, PercentCheck.Check(row, "reply.txt").Length);
        Assert.Equal(findings > 0, row[0].Doubts.Count > 0);
    }

    private static Draft Share(string sex, string raw)
    {
        var draft = new Draft { Locator = sex, Raw = raw, Value = CellValue.Read(raw, Legend.None)!.Value, Before = 0, Unit = CountingUnit.Percent };
        draft.Dimensions["sex"] = sex;
        return draft;
    }
}

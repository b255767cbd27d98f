using Cyberflag.Formats;
using Xunit;

namespace Cyberflag.Tests.Formats;

/// <summary>Archives that 7-Zip wrote, by both methods.</summary>
public class ProtectedZipTests
{
    public static TheoryData<string> Files => ["protected-aes.zip", "protected-zipcrypto.zip"];

    [Theory]
    [MemberData(nameof(Files))]
    public void The_right_password_opens_the_files_in_it(string file)
    {
        var content = DocumentReader.Read(file, SmallFiles.Bytes(file), new ReadingLimits { Passwords = ["no", "Secret1"] });
        var (name, table) = Assert.Single(content.Attachments);
        Assert.Equal("table.csv", name);
        Assert.Equal(["Force|2015/16|2018/19", "North|303|369", "South|1|2"], Documents.Rows(Documents.Grid(table)));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Without_it_each_file_waits_and_is_named(string file)
    {
        var (_, waiting) = Assert.Single(DocumentReader.Read(file, SmallFiles.Bytes(file)).Attachments);
        Assert.Equal(("F-003", $"{file}!table.csv"), (Documents.OnlyError(waiting).Code, waiting.Findings[0].Where));
        var (_, wrong) = Assert.Single(DocumentReader.Read(file, SmallFiles.Bytes(file), new ReadingLimits { Passwords = ["secret1"] }).Attachments);
        Assert.Equal("F-015", Documents.OnlyError(wrong).Code);
    }
}

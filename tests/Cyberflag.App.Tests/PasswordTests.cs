using System.Text.Json;
using Xunit;

namespace Cyberflag.App.Tests;

/// <summary>A protected workbook waits for its password and is read with it; no password is printed.</summary>
public sealed class PasswordTests
{
    private static readonly string Protected = Path.Combine(CyberflagProgram.Root, "tests", "Cyberflag.Tests", "Formats", "Files", "protected-standard.xlsx");

    [Theory]
    [InlineData("F-003")]
    [InlineData("F-015", "--password", "not-this-one")]
    [InlineData("F-015", "--password", "not-this-one", "--password", "nor-this-one")]
    public void Without_the_right_password_the_file_is_a_finding(string code, params string[] passwords)
    {
        var result = CyberflagProgram.Run(["collect", Protected, "--json", .. passwords]);
        Assert.Equal(1, result.ExitCode);
        using var json = JsonDocument.Parse(result.Output);
        var document = json.RootElement.GetProperty("documents")[0];
        Assert.Equal(code, Assert.Single(document.GetProperty("findings").EnumerateArray()).GetProperty("code").GetString());
        Assert.Empty(document.GetProperty("observations").EnumerateArray());
        Assert.DoesNotContain("this-one", result.Output + result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void With_the_right_password_among_several_it_is_read()
    {
        var result = CyberflagProgram.Run("collect", Protected, "--password", "not-this-one", "--password", "Secret1", "--json");
        using var json = JsonDocument.Parse(result.Output);
        Assert.NotEmpty(json.RootElement.GetProperty("documents")[0].GetProperty("observations").EnumerateArray());
    }
}

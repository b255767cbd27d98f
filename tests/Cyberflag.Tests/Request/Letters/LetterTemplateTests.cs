using Cyberflag.Request;
using Xunit;

namespace Cyberflag.Tests.Request.Letters;

public sealed class LetterTemplateTests
{
    [Fact]
    public void Names_in_braces_are_filled_and_double_braces_stand_for_themselves()
    {
        var letter = LetterTemplate.Read("Subject: To {force}\n\nDear {force}, {{sic}}").Fill(new Dictionary<string, string> { ["force"] = "Kent Police" });
        Assert.Equal(new Letter("To Kent Police", "Dear Kent Police, {sic}\n"), letter);
    }

    [Fact]
    public void A_value_of_nothing_leaves_one_blank_line()
    {
        var letter = LetterTemplate.Read("Subject: S\n\nA\n\n{more}\n\nB").Fill(new Dictionary<string, string> { ["more"] = "" });
        Assert.Equal("A\n\nB\n", letter.Body);
    }

    [Fact]
    public void A_name_that_there_is_not_is_named_with_those_that_there_are()
    {
        var problem = Assert.Throws<FormatException>(() => LetterTemplate.Read("Subject: S\n\n{forse}").Fill(new Dictionary<string, string> { ["force"] = "" }));
        Assert.Contains("{forse}", problem.Message, StringComparison.Ordinal);
        Assert.Contains("{force}", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Dear all,\n\ntext")]
    [InlineData("Subject: S")]
    [InlineData("")]
    public void A_template_has_a_subject_and_a_text(string text) => Assert.Throws<FormatException>(() => LetterTemplate.Read(text));

    [Fact]
    public void A_value_with_braces_is_not_filled_again() => Assert.Equal("{b}\n", LetterTemplate.Read("Subject: S\n\n{a}").Fill(new Dictionary<string, string> { ["a"] = "{b}", ["b"] = "x" }).Body);
}

using Cyberflag.Request;
using Xunit;

namespace Cyberflag.Tests.Request.Messages.Text;

public sealed class SentencesTests
{
    private static string[] Of(string text) => [.. Sentences.Of(text).Select(s => s.Text)];

    [Fact]
    public void Lines_that_a_mail_program_broke_are_joined() => Assert.Equal(["We have considered your request for the number of the offences that were recorded in the force."],
        Of("We have considered your request for the number of the offences that\nwere recorded in the force."));

    [Fact]
    public void Rows_and_items_stand_for_themselves() => Assert.Equal(["2023/24 52", "2024/25 61", "- nil"], Of("2023/24 52\n2024/25 61\n- nil"));

    [Fact]
    public void An_abbreviation_ends_no_sentence() => Assert.Single(Of("It is refused under s. 12 of the Act."));

    [Fact]
    public void What_follows_otherwise_is_a_sentence_of_its_own() => Assert.Equal(["Please narrow it down", "otherwise it would exceed the limit."], Of("Please narrow it down, otherwise it would exceed the limit."));
}

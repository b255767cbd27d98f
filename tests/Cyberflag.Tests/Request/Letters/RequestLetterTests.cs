using Cyberflag.Request;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Request.Letters;

public sealed class RequestLetterTests
{
    private static readonly Survey Survey = AskingSurvey.Survey;

    private static Letter Write(string force) => RequestLetter.Write(
        Survey, AskingSurvey.Force(force), l => LetterTemplate.Read(RequestLetter.Default("request", l)!), RequestLetter.Languages(Survey, AskingSurvey.Force(force)));

    [Fact]
    public void A_letter_names_the_force_the_law_and_its_reference()
    {
        var letter = Write("kent");
        var reference = RequestReference.Of(AskingSurvey.Campaign, AskingSurvey.Kent).ToString();
        Assert.Contains("held by Kent Police under the Freedom of Information Act 2000", letter.Body, StringComparison.Ordinal);
        Assert.Contains(reference, letter.Subject, StringComparison.Ordinal);
        Assert.Contains(reference, letter.Body, StringComparison.Ordinal);
        Assert.StartsWith("Dear Freedom of Information Officer,", letter.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Questions_stand_in_their_order_and_the_order_under_the_cost_limit_is_that_of_their_priority()
    {
        var body = Write("kent").Body;
        Assert.Contains("1. How many recorded sexual offences against children under 18 carried the flag? For each financial year (1 April to 31 March): 2023/24, 2024/25.", body, StringComparison.Ordinal);
        Assert.Contains("in this order: 2, 1, 3, S.", body, StringComparison.Ordinal);
        Assert.Contains("Broken down by: sex of victim.", body, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sentinel_questions_ask_how_many_of_71_17_88A_and_86_carried_the_flag()
    {
        var body = Write("kent").Body;
        Assert.Contains("71/17 (sexual communication with a child), 88A (sexual grooming) and 86", body, StringComparison.Ordinal);
        Assert.Contains("how many of each carried the flag", body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_force_in_Wales_is_asked_in_Welsh_and_in_English()
    {
        var letter = Write("north-wales");
        Assert.StartsWith("Annwyl Swyddog Rhyddid Gwybodaeth,", letter.Body, StringComparison.Ordinal);
        Assert.Contains("Dear Freedom of Information Officer,", letter.Body, StringComparison.Ordinal);
        Assert.Contains("Faint o droseddau cyfathrebu rhywiol", letter.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_Welsh_words_for_every_question_a_force_in_Wales_is_asked_in_English() =>
        Assert.Equal([LetterLanguage.English], RequestLetter.Languages(Survey with { Questions = [Survey.Questions[0] with { TextWelsh = "" }] }, AskingSurvey.Force("north-wales")));

    [Fact]
    public void Northern_Ireland_is_asked_by_its_own_law_of_offences() =>
        Assert.Contains("under article 22A (sexual communication with a child) of the Sexual Offences (Northern Ireland) Order 2008", Write("northern-ireland").Body, StringComparison.Ordinal);

    [Fact]
    public void Scotland_is_asked_under_its_own_Act_with_its_own_duty_to_advise()
    {
        var body = Write("police-scotland").Body;
        Assert.Contains("Freedom of Information (Scotland) Act 2002", body, StringComparison.Ordinal);
        Assert.Contains("advise me under section 15", body, StringComparison.Ordinal);
    }
}

using Xunit;

namespace Cyberflag.Tests.Collect.Answers;

public sealed class AnswerReadingTests
{
    [Theory]
    [InlineData("Question 1\nNumber of offences recorded in 2021/22 - 52\nQuestion 2\nThis is exempt by Section 40(2).", "1 Full|2 Refused s.40(2)")]
    [InlineData("Response 1:\nThere were 39 offences in 2021/22.\nResponse 2:\nNo information held.", "1 Full|2 NotHeld")]
    [InlineData("Q1. 17 offences were recorded in 2021/22.\n\nQ2. Nil return.", "1 Full|2 Nil")]
    [InlineData("Question 1 is refused under Section 12(1). Question 2 is not held.", "1 Cost s.12(1)|2 NotHeld")]
    [InlineData("Section 30(1)(a) applies to questions 2 and 3.", "2 Refused s.30(1)(a)|3 Refused s.30(1)(a)")]
    [InlineData("Questions 2 to 4 are exempt: Section 30(1)(a); Section 40(2).", "2 Refused s.30(1)(a) s.40(2)|3 Refused s.30(1)(a) s.40(2)|4 Refused s.30(1)(a) s.40(2)")]
    [InlineData("In answer to question 4, the force neither confirms nor denies: Section 31(3).", "4 NeitherConfirmNorDeny s.31(3)")]
    [InlineData("1 & 2: the information is not held.", "1 NotHeld|2 NotHeld")]
    [InlineData("Question 2(b)\nExempt, Section 40(2).", "2b Refused s.40(2)")]
    [InlineData("Response to Question 3:\nSection 21 applies; see https://www.police.uk", "3 Elsewhere s.21")]
    [InlineData("The request is refused under Section 12 as the cost exceeds the appropriate limit.", "all Cost s.12")]
    [InlineData("Your request: 1. offences; 2. platforms\nResponse\nThis would exceed the appropriate limit.", "all Cost s.12")]
    [InlineData("1. How many offences were recorded?\n2. How many victims were under 11?\n\nUnfortunately the request is refused under Section 12(1).", "all Cost s.12(1)")]
    [InlineData("1. offences, by age\n2. suspects charged\n[if over the limit answer question 1 only]\n[disclose some; some withheld as exempt]", "all Partial")]
    [InlineData("This is a notice under the Freedom of Information (Scotland) Act 2002. In terms of section 17 the information is not held.", "all NotHeld s.17")]
    [InlineData("Mae eich cais wedi'i wrthod. Adran 12: y terfyn priodol.", "all Cost s.12")]
    [InlineData("[12 hours over: s.12 applies to the whole request, although only to question 3; s.16: could provide questions 1 and 2]", "all Cost s.12")]
    [InlineData("Question one\nExempt, Section 21(1): published\nQuestion two\nNot held", "1 Elsewhere s.21(1)|2 NotHeld")]
    [InlineData("1) nil 2) exempt, s40(2) 3) no information held", "1 Nil|2 Refused s.40(2)|3 NotHeld")]
    [InlineData("Full Disclosure\nQuestion 1\nNo information held.\nQuestion 2\nNil return", "1 NotHeld|2 Nil")]
    [InlineData("Full refusal with Section 12(1) exemption\nRefusal - Section 17(5) of FOIA", "all Cost s.12(1)")]
    public void Each_question_has_its_answer(string text, string answers) =>
        Assert.Equal(answers, string.Join('|', PlainText.Read(text).Answers.Select(a => $"{a.Question ?? "all"} {a.Outcome} {string.Join(' ', a.Sections)}".Trim())));

    [Fact]
    public void A_request_that_speaks_of_a_limit_is_no_answer() =>
        Assert.Empty(PlainText.Read("Request: offences of 2020. If the cost exceeds the appropriate limit, answer the first part only.").Answers);
}

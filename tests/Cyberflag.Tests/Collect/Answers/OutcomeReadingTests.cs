using Cyberflag.Collect;
using Xunit;

namespace Cyberflag.Tests.Collect.Answers;

public sealed class OutcomeReadingTests
{
    [Theory]
    [InlineData("It is estimated that compliance would exceed the appropriate limit.", Outcome.Cost)]
    [InlineData("This would take in excess of 18 hours.", Outcome.Cost)]
    [InlineData("The cost threshold has been reached; every record would have to be read.", Outcome.Cost)]
    [InlineData("The request is refused by Section 12(2): finding out whether it is held is too dear.", Outcome.Cost)]
    [InlineData("Section 12 is engaged. As a gesture of goodwill some information has been provided.", Outcome.Partial)]
    [InlineData("The request is refused under Section 12(1). Some information is provided outside the Act.", Outcome.Cost)]
    [InlineData("The force neither confirms nor denies that it holds this: Section 30(3).", Outcome.NeitherConfirmNorDeny)]
    [InlineData("We can neither confirm or deny that any is held.", Outcome.NeitherConfirmNorDeny)]
    [InlineData("We are not obliged to confirm or deny whether it is held; Section 23(5).", Outcome.NeitherConfirmNorDeny)]
    [InlineData("NCND by s.40(5)", Outcome.NeitherConfirmNorDeny)]
    [InlineData("Exempt: Section 40(2) Personal Information.", Outcome.Refused)]
    [InlineData("It is intended for future publication, Section 22.", Outcome.Refused)]
    [InlineData("The request is vexatious: Section 14(1).", Outcome.Refused)]
    [InlineData("Disclosure is prohibited, Section 44(1)(a).", Outcome.Refused)]
    [InlineData("We are unable to disclose this.", Outcome.Refused)]
    [InlineData("Section 21: the information is reasonably accessible to you.", Outcome.Elsewhere)]
    [InlineData("The figures are published on the website of the Home Office.", Outcome.Elsewhere)]
    [InlineData("The tables can be found at https://www.gov.uk/tables", Outcome.Elsewhere)]
    [InlineData("Please use the following link.", Outcome.Elsewhere)]
    [InlineData("Part is withheld: we have disclosed part of it. Section 30(1).", Outcome.Partial)]
    [InlineData("A partial refusal by Section 40(2).", Outcome.Partial)]
    [InlineData("We hold part of what you ask for.", Outcome.Partial)]
    [InlineData("The force does not hold all the information.", Outcome.Partial)]
    [InlineData("No information held.", Outcome.NotHeld)]
    [InlineData("The force does not hold the requested information, s.1(1)(a).", Outcome.NotHeld)]
    [InlineData("The platform is not recorded; the force does not record it.", Outcome.NotHeld)]
    [InlineData("This is not centrally held.", Outcome.NotHeld)]
    [InlineData("Nil return", Outcome.Nil)]
    [InlineData("None", Outcome.Nil)]
    [InlineData("There were no recorded offences in the period.", Outcome.Nil)]
    [InlineData("No sexual offences have been found.", Outcome.Nil)]
    [InlineData("Please see the attached table.", Outcome.Full)]
    [InlineData("Mae'r cais wedi'i wrthod: byddai'n mynd dros y terfyn priodol, Adran 12.", Outcome.Cost)]
    [InlineData("Nid yw'r heddlu yn dal y wybodaeth hon.", Outcome.NotHeld)]
    [InlineData("Mae'r wybodaeth wedi'i heithrio: Adran 40(2).", Outcome.Refused)]
    [InlineData("Ni allwn gadarnhau na gwadu: cadarnhau na gwadu, Adran 30(3).", Outcome.NeitherConfirmNorDeny)]
    public void The_words_of_an_answer_tell_its_outcome(string words, Outcome outcome) => Assert.Equal(outcome, Read(words));

    [Theory]
    [InlineData("The request was for the calendar years 2019 to 2021.")]
    [InlineData("If the cost exceeds the appropriate limit, answer question 1 only.")]
    [InlineData("No exemptions have been applied.")]
    [InlineData("Everything was retrieved within the appropriate limit.")]
    [InlineData("You have a right to a review of a refusal.")]
    public void Words_that_answer_nothing_have_no_outcome(string words) => Assert.Null(Read(words));

    [Theory]
    [InlineData("17 offences are attached.", "Counts", Outcome.Full)]
    [InlineData("17 offences. The ages are exempt by Section 40(2).", "Counts", Outcome.Partial)]
    [InlineData("0 offences", "Zeros", Outcome.Nil)]
    [InlineData("Full refusal with Section 12(1). Outside the Act: 17 offences.", "Counts", Outcome.Cost)]
    [InlineData("Section 12(1) is relied on. Outside the Act, as a duty to assist: 17 offences.", "Counts", Outcome.Cost)]
    [InlineData("17 offences. For the ages Section 12(1) is relied on.", "Counts", Outcome.Partial)]
    public void Figures_make_an_answer_of_what_is_not_refused_as_a_whole(string words, string numbers, Outcome outcome) =>
        Assert.Equal(outcome, Read(words, Enum.Parse<NumbersRead>(numbers)));

    [Theory]
    [InlineData("The information is otherwise accessible, section 25(1).", Outcome.Elsewhere)]
    [InlineData("In terms of section 17 the information is not held.", Outcome.NotHeld)]
    [InlineData("Section 18 applies.", Outcome.NeitherConfirmNorDeny)]
    [InlineData("It would cost more than £600: section 12(1).", Outcome.Cost)]
    [InlineData("Exempt by sections 34(1) and 38(1)(b).", Outcome.Refused)]
    public void A_Scottish_answer_is_read_by_the_Scottish_Act(string words, Outcome outcome) => Assert.Equal(outcome, Read(words, law: InformationLaw.Foisa));

    private static Outcome? Read(string words, NumbersRead numbers = NumbersRead.None, InformationLaw law = InformationLaw.Foia)
    {
        var open = OutcomeWords.WithoutConditions(words);
        return OutcomeReading.Of(open, SectionReading.Find(open, law), numbers, law);
    }
}

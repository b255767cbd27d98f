using Cyberflag.Request;
using Xunit;

namespace Cyberflag.Tests.Request.Messages.Text;

public sealed class ComplaintsPartTests
{
    [Fact]
    public void It_goes_and_what_stands_before_and_after_stays() => Assert.Equal(["2023/24: 52.", "Annex: 2024/25: 61."], ComplaintsPart.Without(Sentences.Of(
        "2023/24: 52.\n\nYour right to complain\nIf you are dissatisfied you may ask for a review. The outcome of the review will be sent to you. You may then complain to the Information Commissioner.\n\nAnnex: 2024/25: 61.")).Select(s => s.Text));

    [Fact]
    public void The_outcome_of_a_review_is_no_such_part() => Assert.Single(ComplaintsPart.Without(Sentences.Of("I have completed the internal review and uphold the decision.")));
}

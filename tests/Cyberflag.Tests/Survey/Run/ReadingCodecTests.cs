using Cyberflag.Collect;
using Cyberflag.Surveys;
using Cyberflag.Tests.Reconcile;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Surveys.Run;

public sealed class ReadingCodecTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(40)]
    public void What_is_no_reading_is_read_again_from_the_document(int length)
    {
        var bytes = ReadingCodec.Write(new DocumentReading("text/plain", new Reading { Kind = DocumentKind.Reply, Observations = [Observed.Replied("Kent", "2018/19", Count.Exactly(7), "2019-06-25")] }));
        Assert.Null(ReadingCodec.TryRead(bytes[..length]));
        Assert.NotNull(ReadingCodec.TryRead(bytes));
    }

    [Fact]
    public void A_reading_comes_back_as_it_was()
    {
        var suppressed = Observed.Replied("Kent", "2018/19", Count.Between(1, 4, BoundCause.Stated), "2019-06-25") with
        {
            Status = Status.Suppressed,
            Breakdown = Breakdown.Of(("sex", "female"), ("age", "12-15")),
            Confidence = 0.83,
            NeedsReview = true,
            Why = "the legend is not clear",
            Alternatives = ["[0,4]", "[1,4]"],
        };
        var unknown = suppressed with { Area = null, Period = null, Offence = null, Count = null, Status = Status.Blank, Role = Role.Total };
        var reading = new Reading
        {
            Kind = DocumentKind.Reply,
            Date = new DateOnly(2019, 6, 25),
            Forces = ["E23000032"],
            Answers = [new Answer("1a", Outcome.Partial, ["s.12(1)", "s.40(2)"]), new Answer(null, Outcome.Full, [])],
            Subjects = [new Subject(["71/17", "88A"], [Period.Parse("2018/19"), Period.Parse("2019 (calendar)")]), new Subject([], [])],
            Observations = [suppressed, unknown],
            Findings = [new Finding("C-001", Severity.Warning, "message", "where", "advice")],
        };

        var back = ReadingCodec.Read(ReadingCodec.Write(new DocumentReading("text/plain", reading)));

        Assert.Equal("text/plain", back.MediaType);
        Assert.Equal((reading.Kind, reading.Date), (back.Reading.Kind, back.Reading.Date));
        Assert.Equal(reading.Forces, back.Reading.Forces);
        Assert.Equal(reading.Answers.Select(a => (a.Question, a.Outcome, string.Join(' ', a.Sections))), back.Reading.Answers.Select(a => (a.Question, a.Outcome, string.Join(' ', a.Sections))));
        Assert.Equal(reading.Subjects.Select(s => $"{string.Join(' ', s.Offences)} {string.Join(' ', s.Periods)}"), back.Reading.Subjects.Select(s => $"{string.Join(' ', s.Offences)} {string.Join(' ', s.Periods)}"));
        Assert.Equal(reading.Findings, back.Reading.Findings);
        Assert.Equal(
            reading.Observations.Select(o => (o with { Alternatives = [] }, string.Join('|', o.Alternatives))),
            back.Reading.Observations.Select(o => (o with { Alternatives = [] }, string.Join('|', o.Alternatives))));
    }
}

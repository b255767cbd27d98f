using Cyberflag.Collect;
using Cyberflag.Surveys;
using Cyberflag.Vocabulary;
using Xunit;
using static Cyberflag.Tests.Collect.Checks.ChecksOf;

namespace Cyberflag.Tests.Surveys.Run;

public sealed class SurveyCheckTests
{
    [Fact]
    public void Two_documents_with_the_same_figures_are_reported()
    {
        var finding = Assert.Single(SurveyCheck.Of([
            Document("a.txt", "aaaa", Number(30, "2019/20"), Number(35, "2020/21"), Number(40, "2021/22")),
            Document("a.csv", "bbbb", Number(40, "2021/22"), Number(30, "2019/20"), Number(35, "2020/21")),
            Document("b.txt", "cccc", Number(31, "2019/20"), Number(35, "2020/21"), Number(40, "2021/22"))], []));
        Assert.Equal("S-020", finding.Code);
        Assert.Contains("a.txt, a.csv", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_document_twice_is_reported_once()
    {
        var finding = Assert.Single(SurveyCheck.Of([Document("a.txt", "aaaa", Number(30)), Document("b.txt", "aaaa", Number(30))], []));
        Assert.Equal("S-008", finding.Code);
    }

    [Fact]
    public void A_year_of_another_order_of_magnitude_in_another_reply_is_reported()
    {
        var finding = Assert.Single(SurveyCheck.Of([
            Document("2020.txt", "aaaa", Number(30, "2019/20", hash: "aaaa")), Document("2021.txt", "bbbb", Number(369, "2020/21", hash: "bbbb"))], []));
        Assert.Equal("S-021", finding.Code);
        Assert.StartsWith("2021.txt", finding.Where, StringComparison.Ordinal);
    }

    private static SurveyDocument Document(string name, string hash, params Observation[] observations) =>
        new(name, hash, null, null, new DocumentReading("text/plain", new Reading { Kind = DocumentKind.Reply, Observations = [.. observations] }));
}

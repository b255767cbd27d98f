using Cyberflag.Check;
using Cyberflag.Surveys;
using Cyberflag.Tests.Collect;

namespace Cyberflag.Tests.Check;

/// <summary>A text checked against a few figures, for tests.</summary>
internal static class Checked
{
    /// <summary>The claims of a text; figures as lines of <c>area,measure,period,value,vintage,source,coverage</c>, the last two where they matter.</summary>
    public static IReadOnlyList<Claim> Text(string text, string date = "2019-06-25", params string[] figures)
    {
        var (table, findings) = FiguresFile.Read("figures.csv", "area,measure,period,value,vintage,source,coverage\n" + string.Join('\n', figures), PlainText.Reference.Gazetteer);
        if (findings.Any(f => f.Severity == Cyberflag.Vocabulary.Severity.Error))
        {
            throw new ArgumentException(string.Join(' ', findings.Select(f => f.Message)));
        }

        return new TextCheck(table, PlainText.Reference).Check(Article.Of("article.txt", text, Cyberflag.Vocabulary.KnownOn.Parse(date))).Claims;
    }

    /// <summary>The claims as words with their types, for comparison.</summary>
    public static IEnumerable<string> Found(string text) => Text(text).Select(c => $"{c.Type}: {c.Text}");
}

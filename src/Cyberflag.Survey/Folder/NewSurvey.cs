using System.Collections.Immutable;
using Cyberflag.Surveys.Sample;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>Makes a new survey folder.</summary>
public static class NewSurvey
{
    private const string Title = "Title of the survey";
    private const string Asked = "What the survey asks, in one paragraph for readers.";
    private const string Publisher = "Who runs it";

    private const string Template =
        $$"""
        {
          "title": "{{Title}}",
          "asked": "{{Asked}}",
          "publisher": "{{Publisher}}",
          "publishedBy": "others",
          "area": "EWNI",
          "panel": "EWNI",
          "measures": [
            {
              "code": "SCC",
              "title": "Sexual communication with a child",
              "unit": "offences",
              "method": "offenceCode",
              "offences": ["71/17", "NI-22A"],
              "from": "2017/18",
              "to": "2024/25",
              "seriesStart": "2017/18",
              "seriesStartReason": "Section 15A of the Sexual Offences Act 2003 has been in force in England and Wales since 3 April 2017."
            }
          ],
          "cutOff": null,
          "embargo": null
        }

        """;

    /// <summary>A finding where texts of the new survey's <c>survey.json</c> still stand as they came: readers would see them.</summary>
    public static ImmutableArray<Finding> Unfilled(Survey survey)
    {
        ArgumentNullException.ThrowIfNull(survey);
        string[] left = [.. new[] { ("title", survey.Title == Title), ("asked", survey.Asked == Asked), ("publisher", survey.Publisher == Publisher) }.Where(p => p.Item2).Select(p => $"'{p.Item1}'")];
        return left.Length == 0 ? [] : [new Finding(
            "S-046", Severity.Error, $"The survey is not filled in yet: {string.Join(", ", left)} {(left.Length == 1 ? "stands" : "stand")} as 'cyberflag new' wrote {(left.Length == 1 ? "it" : "them")}. Nothing was published.", "survey.json",
            "Write your own texts there, see that panel, measures and periods are those that you asked for, and run again.")];
    }

    /// <summary>Makes the folder, empty or with a synthetic survey, and gives its full path.</summary>
    /// <exception cref="SurveyException">Something lies there already.</exception>
    public static string Make(string path, bool sample)
    {
        var full = Path.GetFullPath(path);
        if (File.Exists(full) || (Directory.Exists(full) && Directory.EnumerateFileSystemEntries(full).Any()))
        {
            throw new SurveyException($"{path} exists already and is not empty; give another name.");
        }

        void Write(string name, byte[] bytes)
        {
            var file = Path.Combine(full, name);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes);
        }

        if (sample)
        {
            SampleSurvey.Write(SampleSpec.National, Write);
        }
        else
        {
            Write("survey.json", System.Text.Encoding.UTF8.GetBytes(Template));
            Write("attested.csv", "measure,area,period,value,status,published,publication,link,coverage,breakdown,note\n"u8.ToArray());
            Directory.CreateDirectory(Path.Combine(full, "replies"));
        }

        return full;
    }
}

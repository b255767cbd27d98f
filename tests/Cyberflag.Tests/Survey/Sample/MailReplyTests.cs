using System.Globalization;
using System.Text.RegularExpressions;
using MimeKit;
using Xunit;

namespace Cyberflag.Tests.Surveys.Sample;

public sealed partial class MailReplyTests
{
    private static readonly WrittenSample Sample = WrittenSample.Default;

    [Fact]
    public void Each_number_stands_in_the_line_that_the_truth_names()
    {
        foreach (var reply in Sample.Replies(".eml"))
        {
            var lines = Body(reply.Key);
            foreach (var row in reply)
            {
                var place = Place().Match(row.Locator).Groups.Values.Skip(1)
                    .Select(g => int.Parse(g.Value, CultureInfo.InvariantCulture)).ToList();
                var line = lines[place[0] - 1];
                Assert.Equal(row.Stated, line[place[1]..place[2]]);
                Assert.StartsWith(row.Period, line.Replace('-', '/'), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Another_reader_finds_sender_day_and_text()
    {
        foreach (var path in Sample.Files.Keys.Where(p => p.EndsWith(".eml", StringComparison.Ordinal)))
        {
            var mail = MimeMessage.Load(new MemoryStream(Sample.Files[path]), TestContext.Current.CancellationToken);
            Assert.Equal($"foi@{path.Split('/')[1]}.invalid", mail.From.Mailboxes.Single().Address);
            Assert.Equal(path.Split('/')[2], mail.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            Assert.Equal(Body(path), mail.TextBody?.ReplaceLineEndings("\n").Split('\n') ?? []);
        }
    }

    [Fact]
    public void A_line_a_year_answers_each_question()
    {
        var lines = Body(Sample.Replies(".eml").First().Key);
        Assert.Contains(lines, l => l.StartsWith("1. Child sexual offences", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.StartsWith("2. Sexual communication with a child", StringComparison.Ordinal));
        Assert.Equal(8, lines.Count(l => Regex.IsMatch(l, "^20[0-9]{2}[/-][0-9]{2} - ([0-9]+|<5|[*])$")));
    }

    [Fact]
    public void The_columns_of_a_table_in_text_stand_below_each_other_or_are_parted_by_strokes()
    {
        foreach (var reply in Sample.Replies(".eml"))
        {
            var lines = Body(reply.Key);
            foreach (var start in lines.Index().Where(l => l.Item.StartsWith("Year", StringComparison.Ordinal)))
            {
                var columns = Regex.Split(start.Item, @"\s{2,}|\s\|\s").Length;
                Assert.Equal(6, columns);
                Assert.All(lines.Skip(start.Index + 1).Take(24), l => Assert.Equal(columns, Regex.Split(l, @"\s{2,}|\s\|\s").Length));
            }
        }
    }

    private static List<string> Body(string path) =>
        [.. Sample.Text(path).Split("\r\n\r\n", 2)[1].Split("\r\n")];

    [GeneratedRegex(@"^l\.(\d+):(\d+)-(\d+)$")]
    private static partial Regex Place();
}

using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Cyberflag.Collect;
using Cyberflag.Request;
using Cyberflag.Surveys;
using Cyberflag.Tests.Reconcile;
using Cyberflag.Tests.Request;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Surveys.CampaignTests;

/// <summary>The form comes back filled in, and Collect reads every number of it, right and without a mark.</summary>
public sealed partial class FormFilesTests
{
    public static TheoryData<string> Forces() => ["thames-valley", "north-wales", "northern-ireland"];

    // What the force would answer. One number for one thing: offences flagged are fewer than recorded, parts fewer than their whole.
    private static int Answer(string offence, string period, bool isFlagged, string? sex) =>
        (offence.StartsWith("Child", StringComparison.Ordinal) ? 400 : 40 + offence.Length)
        + (int.Parse(period[2..4], CultureInfo.InvariantCulture) * 2) - (isFlagged ? 20 : 0) - (sex is null ? 0 : 300);

    [Theory]
    [MemberData(nameof(Forces))]
    public void A_form_filled_in_as_CSV_is_read_without_a_doubt(string force)
    {
        var table = (Header: Array.Empty<string>(), IsTable: false);
        var filled = new StringBuilder();
        var expected = new List<(string Offence, string Period, bool IsFlagged, int Value)>();
        foreach (var line in Encoding.UTF8.GetString(FormFiles.Csv(Form(force))).TrimStart('\uFEFF').Split("\r\n"))
        {
            var cells = Fields(line);
            table = cells[0] == "Offence" ? (cells, true) : cells[0].Length == 0 ? (cells, false) : table;
            if (table.IsTable && cells[0] != "Offence")
            {
                Fill(table.Header, cells, expected);
            }

            filled.AppendJoin(',', cells.Select(c => c.Contains(',', StringComparison.Ordinal) || c.Contains('"', StringComparison.Ordinal) ? $"\"{c.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : c)).Append("\r\n");
        }

        AssertRead(force, "reply-form.csv", Encoding.UTF8.GetBytes(filled.ToString()), expected);
    }

    [Theory]
    [MemberData(nameof(Forces))]
    public void A_form_filled_in_as_XLSX_is_read_without_a_doubt(string force)
    {
        var form = Form(force);
        var expected = new List<(string Offence, string Period, bool IsFlagged, int Value)>();
        using var package = new MemoryStream();
        package.Write(FormFiles.Xlsx(form));
        using (var zip = new ZipArchive(package, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var (table, index) in form.Tables.Select((t, i) => (t, i)))
            {
                var entry = zip.GetEntry($"xl/worksheets/sheet{index + 1}.xml")!;
                using var reader = new StreamReader(entry.Open());
                var xml = reader.ReadToEnd();
                reader.Dispose();
                entry.Delete();
                using var writer = new StreamWriter(zip.CreateEntry($"xl/worksheets/sheet{index + 1}.xml").Open());
                writer.Write(RowElement().Replace(xml, row => FilledRow(row, table, expected)));
            }
        }

        AssertRead(force, "reply-form.xlsx", package.ToArray(), expected);
    }

    // A spreadsheet program writes a cell into the row of its sheet: rows from the sixth on are those of the table.
    private static string FilledRow(Match row, FormTable table, List<(string, string, bool, int)> expected)
    {
        var number = int.Parse(row.Groups["n"].Value, CultureInfo.InvariantCulture);
        if (number < 6)
        {
            return row.Value;
        }

        string[] cells = [.. table.Rows[number - 6], .. Enumerable.Repeat("", table.Header.Length - table.Rows[number - 6].Length)];
        var before = cells.ToArray();
        Fill([.. table.Header], cells, expected);
        var added = string.Concat(Enumerable.Range(0, cells.Length).Where(i => cells[i] != before[i]).Select(i =>
            int.TryParse(cells[i], out var value) ? $"<c r=\"{(char)('A' + i)}{number}\"><v>{value}</v></c>" : $"<c r=\"{(char)('A' + i)}{number}\" t=\"inlineStr\"><is><t>{cells[i]}</t></is></c>"));
        return row.Value.Replace("</row>", $"{added}</row>", StringComparison.Ordinal);
    }

    private static void Fill(string[] header, string[] cells, List<(string Offence, string Period, bool IsFlagged, int Value)> expected)
    {
        var sex = Array.IndexOf(header, "Sex of victim");
        if (sex >= 0)
        {
            cells[sex] = "Female";
        }

        for (var i = 3; i < header.Length; i++)
        {
            if (header[i].Length > 0 && i != sex)
            {
                var isFlagged = header[i].Contains("flag", StringComparison.Ordinal);
                var value = Answer(cells[0], cells[2], isFlagged, sex < 0 ? null : "Female");
                cells[i] = value.ToString(CultureInfo.InvariantCulture);
                expected.Add((cells[0], cells[2], isFlagged, value));
            }
        }
    }

    private static void AssertRead(string force, string name, byte[] bytes, List<(string Offence, string Period, bool IsFlagged, int Value)> expected)
    {
        var read = DocumentReading.Of(new ReceivedDocument(name, new string('0', 64), null, null), bytes, Observed.Reference).Reading;
        Assert.Empty(read.Findings.Where(f => f.Severity != Severity.Info));
        Assert.All(read.Observations, o => Assert.False(o.NeedsReview, $"{o.Source.Raw} at {o.Source.Locator}: {o.Why}"));
        Assert.All(read.Observations, o => Assert.Equal(AskingSurvey.Force(force).Code, o.Area));
        Assert.True(expected.Count > 20);
        Assert.Equal(
            expected.Order().Select(e => $"{e.Offence}|{e.Period}|{e.IsFlagged}|{e.Value}"),
            read.Observations.Select(o => (o.OffenceLabel, Period: o.Period.ToString()!, IsFlagged: o.Method == Method.Flag, int.Parse(o.Source.Raw, CultureInfo.InvariantCulture)))
                .Order().Select(e => $"{e.OffenceLabel}|{e.Period}|{e.IsFlagged}|{e.Item4}"));
    }

    private static ReplyForm Form(string force) => ReplyForm.Of(AskingSurvey.Survey, AskingSurvey.Force(force), Observed.Reference.Offences);

    private static string[] Fields(string line) => [.. Field().Matches(line).Select(m => m.Groups["q"].Success ? m.Groups["q"].Value.Replace("\"\"", "\"", StringComparison.Ordinal) : m.Groups["p"].Value)];

    [GeneratedRegex("(?:^|,)(?:\"(?<q>(?:[^\"]|\"\")*)\"|(?<p>[^,\"]*))")]
    private static partial Regex Field();

    [GeneratedRegex("<row r=\"(?<n>[0-9]+)\">.*?</row>", RegexOptions.Singleline)]
    private static partial Regex RowElement();
}

using System.Text.Json;
using System.Text.RegularExpressions;

namespace Cyberflag.App.Tests;

/// <summary>
/// A folder in which the calls of a page can be made as they stand there: the example, a survey of a few replies of which each waits for another
/// reason, a survey with a campaign, and the files that the pages name. Words in capitals are put in place of what a reader would.
/// </summary>
internal sealed partial class DocsFolder : IDisposable
{
    private const string Sheet = "Offence,{0}\nSexual communication with a child,{1}\n";

    private static readonly Dictionary<string, string> Plain = new(StringComparer.Ordinal)
    {
        ["SURVEY"] = "survey",
        ["FILE"] = "reply.txt",
        ["DIR"] = "copy",
        ["ID"] = "E23000033/2018-19/SCC/count",
        ["WORD"] = "secret",
        ["REASON"] = "an order",
        ["TEXT"] = "told by telephone",
        ["NAME"] = "another",
        ["Sheet1!C5"] = "attested.csv r.3/c.4",
    };

    /// <summary>The documents whose items a call settles, by its options.</summary>
    private static readonly (string Call, string[] Documents)[] Items =
    [
        ("--accept", ["kent/2024", "essex/2024"]), ("--period", ["dorset/2024"]), ("--mark", ["surrey/2024"]), ("--choose", ["/2019-20/"]),
        ("--as-suggested", ["kent/2025"]), ("review list", ["surrey/2024"]),
    ];

    private readonly string path = Directory.CreateTempSubdirectory("cyberflag-docs-").FullName;

    public DocsFolder(string page)
    {
        Directory.CreateDirectory(At("examples"));
        Directory.Move(CyberflagProgram.CopyOfExample(), At("examples/online-offences"));
        Survey();
        Write("article.txt", "Kent Police recorded 369 offences, an increase of 22 per cent on 303.");
        Write("ratio.json", """{"x1": 369, "t1": 1, "x0": 303, "t0": 1}""");
        Write("rates.csv", "force,x,n\nA,369,512000\nB,12,98000\n");
        Write("letter.pdf", "a scanned letter");
        Write("calls.csv", "force,period,measure,value,how,date,note\ndorset,2023/24,SCC,40,telephone,2025-02-03,told by the FOI office\n");
        Write("master.xlsx", "Number of recorded offences of sexual communication with a child\nForce,2017/18\nKent Police,122\nEssex Police,3\n");
        Write("reply.txt", "Received: 2025-06-02\n---\nKent Police\n\nThere were 39 offences of sexual communication with a child (71/17) recorded in 2023/24.\n");
        if (page == "ask-the-forces.md")
        {
            Campaign();
        }
    }

    /// <summary>Makes a call and gives how it ended.</summary>
    public CyberflagProgram.Result Run(string call)
    {
        Prepare(call);
        return CyberflagProgram.RunAt(path, Arguments(call));
    }

    public void Dispose() => Directory.Delete(path, recursive: true);

    private void Survey()
    {
        var measure = """{"code":"CODE","title":"T","unit":"offences","method":"METHOD","offences":["OFFENCE"],"from":"2017/18","to":"2024/25"}""";
        string Measure(string code, string method, string offence) =>
            measure.Replace("CODE", code, StringComparison.Ordinal).Replace("METHOD", method, StringComparison.Ordinal).Replace("OFFENCE", offence, StringComparison.Ordinal);
        Write("survey/survey.json", $$"""{"title":"Trial","asked":"How many?","publisher":"Testers","area":"EWNI","panel":"EWNI","measures":[{{Measure("SCC", "offenceCode", "71/17")}},{{Measure("CYB", "flag", "CSO")}}]}""");
        Write("survey/attested.csv",
            "measure,area,period,value,status,published,publication,link,coverage,breakdown,note\n"
            + "SCC,Sussex,2019/20,145,value,2020-06,One,https://example.invalid/1,,,\nSCC,Sussex,2019/20,154,value,2020-06,Two,https://example.invalid/2,,,\n"
            + "SCC,Sussex,2018/19,76,value,2020-06,One,https://example.invalid/1,,,\n");
        Write("survey/replies/kent/2024-05-01/reply.csv", Sheet.Replace("{0}", "2021/22", StringComparison.Ordinal).Replace("{1}", "31", StringComparison.Ordinal));
        Write("survey/replies/kent/2025-05-01/reply.csv", Sheet.Replace("{0}", "2022/23", StringComparison.Ordinal).Replace("{1}", "33", StringComparison.Ordinal));
        Write("survey/replies/essex/2024-05-01/reply.csv", Sheet.Replace("{0}", "2020/21", StringComparison.Ordinal).Replace("{1}", "44", StringComparison.Ordinal));
        Write("survey/replies/dorset/2024-05-01/reply.csv", Sheet.Replace("{0}", "2020/21", StringComparison.Ordinal).Replace("{1}", "55", StringComparison.Ordinal));
        Write("survey/replies/surrey/2024-05-01/reply.csv", "Number of recorded offences\n" + Sheet.Replace("{0}", "2020/21,2021/22", StringComparison.Ordinal).Replace("{1}", "*,63", StringComparison.Ordinal));
    }

    private void Campaign()
    {
        Write("trial/survey.json",
            """
            {"title":"Trial","asked":"A","publisher":"P","area":"EWNI","panel":["kent","dorset"],
            "measures":[{"code":"SCC","title":"Sexual communication with a child","unit":"offences","method":"offenceCode","offences":["71/17"],"from":"2022/23","to":"2024/25"}],
            "questions":[{"id":"1","text":"How many?","measure":"SCC","priority":1}],"campaign":{"wave":"2026","signatory":"A. Researcher","address":"foi@charity.example"}}
            """);
        Write("trial/replies/kent/2025-05-01/reply.csv", "Number of recorded offences\n" + Sheet.Replace("{0}", "2022/23", StringComparison.Ordinal).Replace("{1}", "33", StringComparison.Ordinal));
        Write("addresses.csv", "force,address,source\nkent,foi@kent.example,the force's page\ndorset,foi@dorset.example,the force's page\n");
        Write("saved-messages/one.eml", "From: somebody@else.example\r\nTo: foi@charity.example\r\nSubject: A letter\r\nMessage-ID: <1@else.example>\r\nDate: Mon, 02 Jun 2025 10:00:00 +0000\r\n\r\nWe will look into it.\r\n");
        Write("bank-holidays.json",
            """
            {"england-and-wales":{"division":"england-and-wales","events":[{"title":"New Year's Day","date":"2030-01-01"}]},
            "scotland":{"division":"scotland","events":[]},"northern-ireland":{"division":"northern-ireland","events":[]}}
            """);
    }

    /// <summary>What a reader has done before a call.</summary>
    private void Prepare(string call)
    {
        if (call.StartsWith("import SURVEY --reviewed", StringComparison.Ordinal))
        {
            CyberflagProgram.RunAt(path, "import", "survey", "master.xlsx", "--publication", "Report", "--published", "2018-06", "--link", "https://example.invalid/report");
            var rows = File.ReadAllLines(At("survey/import-review.csv"));
            var decided = rows[0].TrimStart('\uFEFF').Split(',').ToList().IndexOf("decided");
            File.WriteAllLines(At("survey/import-review.csv"), rows.Select((r, i) => i == 0 ? r : string.Join(',', r.Split(',').Select((f, column) => column == decided ? "no" : f))));
        }
        else if (call.StartsWith("ledger", StringComparison.Ordinal) && !Directory.Exists(At("survey/.cyberflag")))
        {
            CyberflagProgram.RunAt(path, "run", "survey");
        }
    }

    private string[] Arguments(string call)
    {
        var documents = new Queue<string>(Items.FirstOrDefault(i => call.Contains(i.Call, StringComparison.Ordinal)).Documents ?? []);
        var words = Words().Matches(call).Select(m => m.Value.Trim('"')).ToList();
        return [.. words.Select((w, i) => w switch
        {
            "ITEM" => Item(documents.Dequeue()),
            "SHA256" => Erased(),
            "ENTRY" => Entry().Match(CyberflagProgram.RunAt(path, "ledger", "releases", "survey").Output).Groups[1].Value,
            "25:9cc9…" => Head().Match(CyberflagProgram.RunAt(path, "ledger", "verify", "survey").Output).Value,
            "1a2b3c4d" => Waiting(),
            "NAME" when words[i - 1] == "--who" => "A. Tester",
            _ => Plain.GetValueOrDefault(w, w),
        })];
    }

    private string Item(string document) => Json("review", "list", "survey", "--json").GetProperty("items").EnumerateArray()
        .Single(i => i.GetProperty("document").GetString()!.Contains(document, StringComparison.Ordinal)).GetProperty("id").GetString()!;

    private string Erased()
    {
        var hash = Json("review", "list", "survey", "--json").GetProperty("items").EnumerateArray()
            .Single(i => i.GetProperty("document").GetString()!.Contains("dorset", StringComparison.Ordinal)).GetProperty("sha256").GetString()!;
        Directory.Delete(At("survey/replies/dorset"), recursive: true);
        return hash;
    }

    private string Waiting() => Json("status", "trial", "--json").GetProperty("holdingPen")[0].GetProperty("sha256").GetString()![..8];

    private JsonElement Json(params string[] arguments) => JsonDocument.Parse(CyberflagProgram.RunAt(path, arguments).Output).RootElement;

    private string At(string name) => Path.Combine(path, name);

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        File.WriteAllText(At(name), text);
    }

    [GeneratedRegex("""(?:"[^"]*"|\S)+""")]
    private static partial Regex Words();

    [GeneratedRegex(@"\d+:[0-9a-f]{64}")]
    private static partial Regex Head();

    [GeneratedRegex(@"^Entry (\d+)")]
    private static partial Regex Entry();
}

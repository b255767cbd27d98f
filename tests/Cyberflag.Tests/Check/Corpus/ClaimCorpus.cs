using System.Globalization;
using CsvHelper;
using Cyberflag.Check;
using Cyberflag.Surveys;
using Cyberflag.Vocabulary;

namespace Cyberflag.Tests.Check.Corpus;

/// <summary>A claim of the press corpus with its right slots and verdict.</summary>
/// <param name="Fields">The columns of <c>claims.csv</c> by name.</param>
/// <param name="Start">Where it begins in the article.</param>
/// <param name="End">Where it ends.</param>
public sealed record ExpectedClaim(IReadOnlyDictionary<string, string> Fields, int Start, int End)
{
    /// <summary>A column.</summary>
    public string this[string column] => Fields[column];

    /// <summary>Its type in the words of the contract.</summary>
    public string Type => this["claim_type"] switch
    {
        "change_pct" or "change_fraction" => "Change",
        "interval_rate" => "Every",
        "interval" or "period" => "Span",
        "threshold_count" => "Threshold",
        "mode_age" => "Mode",
        "first_time" => "Record",
        "compare" or "ratio_of_changes" => "Rank",
        var rate when rate.StartsWith("rate_per", StringComparison.Ordinal) => "Rate",
        var other => char.ToUpperInvariant(other[0]) + other[1..],
    };

    /// <summary>The verdicts that are right, the first of them the corpus's own.</summary>
    public IReadOnlyList<Verdict> Verdicts => [.. this["also_accepted"].Split('|', StringSplitOptions.RemoveEmptyEntries).Prepend(this["expected_verdict"]).Select(Read)];

    private static Verdict Read(string words) => words switch
    {
        "lookup" or "confirmed" => Verdict.Confirmed,
        "rounds to" => Verdict.RoundsTo,
        "wrong scope" => Verdict.WrongScope,
        "wrong arithmetic" => Verdict.WrongArithmetic,
        "not like-for-like" => Verdict.NotLikeForLike,
        "does not match" => Verdict.DoesNotMatch,
        _ => Verdict.CannotCheck,
    };
}

/// <summary>The press corpus: articles, the figures to check against, and the right claims.</summary>
public sealed class ClaimCorpus
{
    private ClaimCorpus(IReadOnlyList<Article> articles, ILookup<string, ExpectedClaim> claims, FigureTable figures) =>
        (Articles, Claims, Figures) = (articles, claims, figures);

    /// <summary>The articles, by name.</summary>
    public IReadOnlyList<Article> Articles { get; }

    /// <summary>The right claims of each article.</summary>
    public ILookup<string, ExpectedClaim> Claims { get; }

    /// <summary>The figures.</summary>
    public FigureTable Figures { get; }

    /// <summary>Loads a folder with <c>claims.csv</c>, <c>figures.csv</c> and the articles.</summary>
    public static ClaimCorpus Load(string folder, Gazetteer gazetteer)
    {
        var articles = Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(f => Article.Of(Path.GetFileName(f), File.ReadAllText(f))).ToDictionary(a => a.File);
        var claims = new List<ExpectedClaim>();
        using var csv = CsvReader.FromText(File.ReadAllText(Path.Combine(folder, "claims.csv")), new CsvReaderOptions { Separator = ',' });
        csv.ReadHeader();
        string[] header = [.. csv.Headers];
        while (csv.Read())
        {
            var fields = csv.Current.ToArray();
            var row = header.Zip(fields).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal);
            var sentence = articles[row["file"]].Text.IndexOf(row["sentence"], StringComparison.Ordinal);
            claims.Add(new ExpectedClaim(row, sentence + Number(row["start"]), sentence + Number(row["end"])));
        }

        var (figures, _) = FiguresFile.Read("figures.csv", File.ReadAllText(Path.Combine(folder, "figures.csv")), gazetteer);
        return new ClaimCorpus([.. articles.Values], claims.ToLookup(c => c["file"]), figures);
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}

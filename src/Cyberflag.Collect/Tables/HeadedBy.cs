using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>What the words above a table or list say of all of its numbers: the year of its months, the age of the people it counts, by what it divides them.</summary>
internal static partial class HeadedBy
{
    private const int Near = 3;

    /// <summary>The words without those that only tell by what the numbers are divided: <c>…, by month of recording</c>.</summary>
    public static string Of(string words) => PeriodReading.BareYears(words) is [var year] ? Division().Replace(words.Remove(year.Start, year.Length), " ") : Division().Replace(words, " ");

    /// <summary>The same, without the names of the dimensions by which the numbers are divided: <c>Outcomes given to crimes of …</c> over outcomes.</summary>
    public static string Of(string words, Draft draft) => draft.Dimensions.ContainsKey("outcome") ? Outcomes().Replace(Of(words), " ") : Of(words);

    [GeneratedRegex(@"\b(?:outcomes?|disposals?|results?|canlyniad(?:au)?)\b(?:\s+(?:types?|codes?|given|applied|assigned|recorded))*(?:\s+(?:of|for|to)\b)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Outcomes();

    /// <summary>The words without the sum of the numbers below them, which they may state: <c>Outcomes of the 145 offences</c>.</summary>
    public static string WithoutSum(string words, Table table)
    {
        var numbers = table.DataRows.Where(r => LabelWords.KindOf(table.Rows[r][0].Text) != LabelKind.Total).Select(r => CellValue.Read(table.Rows[r][^1].Text, Legend.None)?.Count).ToList();
        return numbers.TrueForAll(n => n is { IsExact: true }) && numbers.Count > 0
            ? Number().Replace(words, m => long.TryParse(m.Value, System.Globalization.NumberStyles.AllowThousands, System.Globalization.CultureInfo.InvariantCulture, out var stated) && stated == numbers.Sum(n => n!.Value.Lower) ? " " : m.Value)
            : words;
    }

    /// <summary>True for a heading of characteristics of suspects.</summary>
    public static bool NamesSuspect(string heading) => Suspect().IsMatch(heading);

    [GeneratedRegex(@"\b(?:offender|suspect|perpetrator|accused|defendant)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Suspect();

    [GeneratedRegex(@"\b\d[\d,]*\b")]
    private static partial Regex Number();

    /// <summary>The one year that the nearest words above name, whose months or quarters the labels are; null where they name none or several.</summary>
    public static PeriodMention? Year(DocumentText text, int before)
    {
        foreach (var passage in text.Passages.Take(before).TakeLast(Near).Reverse())
        {
            var named = PeriodReading.Find(passage.Text) is { IsEmpty: false } periods ? periods : PeriodReading.BareYears(passage.Text);
            if (!named.IsEmpty)
            {
                return named.DistinctBy(p => p.Period).ToList() is [var one] && one.Period.Kind is PeriodKind.CalendarYear or PeriodKind.FinancialYear ? named[0] : null;
            }
        }

        return null;
    }

    /// <summary>Writes the age of the people of whom the words above speak into a number of people: <c>Number of persons aged 16 and under arrested</c>.</summary>
    public static void ApplyAge(Draft draft, string words)
    {
        if (draft.Unit is null or CountingUnit.Arrests or CountingUnit.Suspects or CountingUnit.Charges or CountingUnit.Cautions && UnitReading.Leading(words) is CountingUnit.Arrests or CountingUnit.Suspects or CountingUnit.Charges or CountingUnit.Cautions
            && People().Match(words) is { Success: true } people)
        {
            draft.Dimensions.TryAdd("age", people.Groups["age"].Value.ToLowerInvariant());
        }
    }

    [GeneratedRegex(@"\b(?:people|persons?|children|young people|suspects?|offenders?)\s+aged\s+(?<age>\d{1,2}\s+(?:and|or)\s+(?:under|over)|under\s+\d{1,2}|\d{1,2}\s?[-–]\s?\d{1,2})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex People();

    [GeneratedRegex(@"^\W*(?:outcomes?|disposals?|results?|platforms?|means)\s+(?:of|for)\s+(?:the\s+)?|,?\s*\b(?:broken down |split |separated |divided )?by\s+(?:the\s+)?(?:month|year|quarter|age|sex|gender|platform|app|site|service|channel|outcome|means|method|social media|communication|type)s?\b(?:[\s,]+(?:and\s+|of\s+|the\s+|their\s+)*(?:recording|record|victim|victims|communication|contact|used|month|year|quarter|age|sex|gender|platform|outcome|group|band|type|media|site|app|offence)\b)*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Division();
}

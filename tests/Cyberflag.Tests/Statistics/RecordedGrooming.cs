using System.Globalization;
using Cyberflag.Tests.Vocabulary;
using Cyberflag.Vocabulary;

namespace Cyberflag.Tests.Statistics;

/// <summary>Recorded grooming offences (88A) of 2017/18 and 2018/19 in the forces whose residents under 18 are known for both, from <c>reference/</c>.</summary>
internal static class RecordedGrooming
{
    /// <summary>A table of force, year, pop and count, without the counts of some forces in 2018/19.</summary>
    public static string Without(params string[] hidden)
    {
        var lines = new List<string> { "force,year,pop,count" };
        foreach (var force in RealReference.Data.Gazetteer.Forces.Where(f => f.Code != "E23000034"))
        {
            var years = new[] { 2017, 2018 }.Select(y => (Year: y, Pop: RealReference.Data.Under18(force, Period.FinancialYear(y)), Count: RealReference.Data.Recorded(force, "88A", Period.FinancialYear(y)))).ToList();
            if (years.TrueForAll(y => y.Pop is not null && y.Count is not null))
            {
                lines.AddRange(years.Select(y => string.Create(CultureInfo.InvariantCulture, $"{force.Id},{y.Year},{y.Pop!.Value},{(y.Year == 2018 && hidden.Contains(force.Id) ? "NA" : y.Count!.Value)}")));
            }
        }

        return string.Join('\n', lines);
    }
}

using Cyberflag.Surveys;
using Cyberflag.Tests.Reconcile;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Surveys.Entered;

public sealed class EntryFormTests
{
    private static (HandEntry? Entry, EntryProblem[] Problems) Read(params string[] fields)
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["force"] = "kent",
            ["period"] = "2018/19",
            ["measure"] = "CYB",
            ["value"] = "12",
            ["how"] = "telephone",
            ["date"] = "2020-02-03",
            ["note"] = "FOI office",
            ["who"] = "A. Tester",
        };
        foreach (var field in fields)
        {
            all[field.Split('=', 2)[0]] = field.Split('=', 2)[1];
        }

        var (entry, problems) = new EntryForm(Observed.Survey, Observed.Reference).Read(c => all.GetValueOrDefault(c, ""));
        return (entry, [.. problems]);
    }

    [Theory]
    [InlineData("12", "", Status.Value, "12")]
    [InlineData("1,234", "", Status.Value, "1234")]
    [InlineData("0", "", Status.Value, "0")]
    [InlineData("<5", "", Status.Suppressed, "[0,4] stated")]
    [InlineData("<5", "1 to 4", Status.Suppressed, "[1,4] stated")]
    [InlineData("*", "1 to 4", Status.Suppressed, "[1,4] stated")]
    [InlineData("-", "0", Status.Value, "0")]
    [InlineData("*", "", Status.Suppressed, null)]
    [InlineData("[c]", "", Status.Suppressed, null)]
    [InlineData("not held", "", Status.NotHeld, null)]
    public void A_value_is_a_number_or_a_mark_with_its_meaning(string value, string meaning, Status status, string? count)
    {
        var entry = Read($"value={value}", $"meaning={meaning}").Entry!;
        Assert.Equal((status, count), (entry.Status, entry.Count?.ToString()));
    }

    [Theory]
    [InlineData("force", "force=Atlantis")]
    [InlineData("force", "force=")]
    [InlineData("force", "force=EWNI")]
    [InlineData("period", "period=2018")]
    [InlineData("period", "period=Dec-11")]
    [InlineData("period", "date=2018-12-01")]
    [InlineData("measure", "measure=XYZ")]
    [InlineData("measure", "measure=")]
    [InlineData("offence", "offence=99/99")]
    [InlineData("offence", "offence=71/17")]
    [InlineData("unit", "unit=victims")]
    [InlineData("unit", "unit=cases")]
    [InlineData("unit", "measure=", "offence=71/17")]
    [InlineData("method", "method=keyword")]
    [InlineData("breakdown", "breakdown=old")]
    [InlineData("value", "value=")]
    [InlineData("value", "value=-")]
    [InlineData("value", "value=..")]
    [InlineData("value", "value=about 12")]
    [InlineData("value", "value=12.5")]
    [InlineData("value", "value=-3")]
    [InlineData("value", "value=none")]
    [InlineData("value", "value=twelve")]
    [InlineData("meaning", "meaning=1 to 4")]
    [InlineData("meaning", "value=<5", "meaning=1 to 9")]
    [InlineData("meaning", "value=*", "meaning=few")]
    [InlineData("how", "how=")]
    [InlineData("how", "how=fax")]
    [InlineData("date", "date=May 2020")]
    [InlineData("evidence", "note=")]
    [InlineData("who", "who=")]
    [InlineData("why", "corrects=E-1")]
    public void A_field_that_is_wrong_is_named_and_there_is_no_entry(string column, params string[] fields)
    {
        var (entry, problems) = Read(fields);
        Assert.Null(entry);
        Assert.Equal(column, Assert.Single(problems).Column);
    }

    [Fact]
    public void All_wrong_fields_are_told_at_once() =>
        Assert.Equal(["force", "period", "value"], Read("force=x", "period=x", "value=x").Problems.Select(p => p.Column));

    [Fact]
    public void A_measure_gives_offence_unit_and_method()
    {
        var entry = Read().Entry!;
        Assert.Equal(("CSO", CountingUnit.Offences, Method.Flag), (entry.Offence, entry.Unit, entry.Method));
    }

    [Fact]
    public void In_northern_ireland_the_same_conduct_is_its_own_offence() =>
        Assert.Equal("NI-22A", Read("measure=SCC", "force=northern-ireland").Entry!.Offence);
}

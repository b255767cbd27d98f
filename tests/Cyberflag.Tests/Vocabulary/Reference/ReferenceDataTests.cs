using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Vocabulary;

public sealed class ReferenceDataTests
{
    private const string Head = "# source: s\n# licence: l\n";

    [Fact]
    public void The_real_tables_are_read_each_with_its_source_and_licence()
    {
        Assert.Equal(
            ["areas.csv", "definition-breaks.csv", "forces.csv", "offences.csv", "population-under-18.csv", "recorded-child-offences.csv", "recorded-grooming-offences.csv"],
            RealReference.Data.Sources.Select(s => s.File).Order(StringComparer.Ordinal));
        Assert.All(RealReference.Data.Sources, s => Assert.True(s.Source.Length > 0 && s.Licence.Length > 0));
    }

    // Office for National Statistics, mid-2011; Home Office police recorded crime, Avon and Somerset 2018/19.
    [Fact]
    public void Values_are_those_of_the_statistics_and_name_their_source()
    {
        var data = RealReference.Data;
        var (thames, avon) = (data.Gazetteer.FindForce("thames-valley")!, data.Gazetteer.FindForce("avon-and-somerset")!);
        Assert.Equal(516_534, data.Under18(thames, Period.FinancialYear(2011))?.Value);
        Assert.Equal("reference:population-under-18/2011/E23000029", data.Under18(thames, Period.CalendarYear(2011))?.Id);
        Assert.Equal(1_374, data.RecordedAgainstChildren(avon, Period.FinancialYear(2018))?.Value);
        Assert.Contains("Home Office", data.RecordedAgainstChildren(avon, Period.FinancialYear(2018))!.Source, StringComparison.Ordinal);
    }

    [Fact]
    public void A_gap_in_the_statistics_stays_a_gap()
    {
        var data = RealReference.Data;
        var (gwent, psni, thames) = (data.Gazetteer.FindForce("gwent")!, data.Gazetteer.FindForce("northern-ireland")!, data.Gazetteer.FindForce("thames-valley")!);
        Assert.All(Enumerable.Range(2012, 6), year => Assert.Null(data.Under18(gwent, Period.FinancialYear(year))));
        Assert.Null(data.Under18(psni, Period.FinancialYear(2024)));
        Assert.Null(data.Under18(thames, Period.Quarter(2018, 1)));
        Assert.Null(data.RecordedAgainstChildren(psni, Period.FinancialYear(2018)));
        Assert.Null(data.RecordedAgainstChildren(thames, Period.CalendarYear(2018)));
    }

    [Theory]
    [InlineData("forces.csv", "id,name,short_name,nation\na,A,A,England\na,B,B,England\n", 5, "'a' stands twice")]
    [InlineData("forces.csv", "id,name,short_name,nation,ons_code\na,A,A,England,E1\nb,B,B,England,E1\n", 5, "'E1' stands twice")]
    [InlineData("forces.csv", "id,name,short_name,nation\na,A,A,Atlantis\n", 4, "'Atlantis'")]
    [InlineData("forces.csv", "id,name,short_name,nation\n,A,A,England\n", 4, "'id' is empty")]
    [InlineData("forces.csv", "id,name,short_name,nation,tile_row,tile_column\na,A,A,England,1,99999999999\n", 4, "'99999999999'")]
    [InlineData("forces.csv", "id,name,short_name\na,A,A\n", 3, "'nation' is missing")]
    [InlineData("areas.csv", "code,name,kind,members\nX,X,set,nobody\n", 4, "'nobody'")]
    [InlineData("areas.csv", "code,name,kind,members\nX,X,town,essex\n", 4, "'town'")]
    [InlineData("areas.csv", "code,name,kind,members\nY,Y,set,kent\nX,X,set,X|Y\n", 5, "contains itself")]
    [InlineData("areas.csv", "code,name,kind,members\nX,X,set,essex\nX,Y,set,kent\n", 5, "'X' stands twice")]
    [InlineData("areas.csv", "code,name,kind,members\nE23000028,X,set,kent\n", 4, "'E23000028' stands twice")]
    [InlineData("offences.csv", "code,name,part_of,same_as\n1,A,,\n1,B,,\n", 5, "'1' stands twice")]
    [InlineData("offences.csv", "code,name,part_of,same_as\n1,A,,\n2,B,9,\n", 5, "'9'")]
    [InlineData("offences.csv", "code,name,part_of,same_as\n1,A,2,\n2,B,1,\n", 4, "contains itself")]
    [InlineData("offences.csv", "code,name,part_of,same_as,from\n1,A,,,2017-13-01\n", 4, "'2017-13-01'")]
    [InlineData("population-under-18.csv", "mid_year,ons_code,under_18,source\n2018,E23000028,many,x\n", 4, "'many'")]
    [InlineData("population-under-18.csv", "mid_year,ons_code,under_18,source\n99999999999,E23000028,5,x\n", 4, "'99999999999'")]
    [InlineData("population-under-18.csv", "mid_year,ons_code,under_18,source\n2018,E00000000,5,x\n", 4, "'E00000000'")]
    [InlineData("population-under-18.csv", "mid_year,ons_code,under_18,source\n2018,E23000028,0,x\n", 4, "not positive")]
    [InlineData("population-under-18.csv", "mid_year,ons_code,under_18,source\n2018,E23000028,5,x\n2018,E23000028,5,x\n", 5, "stands twice")]
    [InlineData("recorded-child-offences.csv", "force_id,period,offences\nnobody,2018/19,5\n", 4, "'nobody'")]
    [InlineData("recorded-child-offences.csv", "force_id,period,offences\nessex,2018/20,5\n", 4, "'2018/20'")]
    [InlineData("recorded-child-offences.csv", "force_id,period,offences\nessex,2018/19\n", 4, "2 fields")]
    [InlineData("recorded-child-offences.csv", "force_id,period,offences\nessex,2018/19,5\nessex,2018/19,5\n", 5, "stands twice")]
    [InlineData("definition-breaks.csv", "date,measure,area,what,source\nsoon,CYB,EW,x,y\n", 4, "'soon'")]
    [InlineData("definition-breaks.csv", "date,measure,area,what,source\n2015,CYB,Atlantis,x,y\n", 4, "'Atlantis'")]
    [InlineData("definition-breaks.csv", "date,measure,area,what,source\n2015,CYB,EW,,y\n", 4, "'what' is empty")]
    public void An_error_in_a_table_names_file_and_line(string file, string rows, int line, string words)
    {
        var folder = Directory.CreateTempSubdirectory("cyberflag-reference-");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, file), Head + rows);
            var problem = Assert.Throws<ReferenceException>(() => ReferenceData.Load(folder.FullName, RealReference.Folder));
            Assert.Equal((file, line), (problem.File, problem.Line));
            Assert.Contains(words, problem.Message, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_missing_table_is_named_with_the_folders_looked_in()
    {
        var problem = Assert.Throws<ReferenceException>(() => ReferenceData.Load("nowhere-at-all"));
        Assert.Equal("forces.csv", problem.File);
        Assert.Contains("nowhere-at-all", problem.Message, StringComparison.Ordinal);
    }
}

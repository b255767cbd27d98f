using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Vocabulary;

public sealed class GazetteerTests
{
    private static readonly Gazetteer Gazetteer = RealReference.Data.Gazetteer;

    [Fact]
    public void Every_name_of_a_force_is_recognised_as_that_force() => Assert.All(Gazetteer.Forces, force =>
    {
        var names = force.Aliases.Add(force.Id).Add(force.Code).Add(force.Name).Add(force.ShortName).Add(force.HomeOfficeName ?? force.Name);
        Assert.All(names, name => Assert.Equal(force.Code, Gazetteer.Recognise(name)?.Code));
        Assert.Equal(AreaKind.Force, Gazetteer.Recognise(force.Name)?.Kind);
    });

    [Fact]
    public void Every_name_of_a_region_nation_or_set_is_recognised_as_that_area() =>
        Assert.All(Gazetteer.Areas, area =>
            Assert.All(area.Aliases.Add(area.Code).Add(area.Name), name => Assert.Equal(area.Code, Gazetteer.Recognise(name)?.Code)));

    [Theory]
    [InlineData("West Midlands", "E23000014")]
    [InlineData("West Midlands region", "E12000005")]
    [InlineData("Durham", "E23000008")]
    [InlineData("County Durham", "E23000008")]
    [InlineData("Northern Ireland", "N23000001")]
    [InlineData("Devon & Cornwall", "E23000035")]
    [InlineData("DEVON AND CORNWALL POLICE", "E23000035")]
    [InlineData("dyfed powys", "W15000004")]
    [InlineData("Heddlu Gogledd Cymru", "W15000001")]
    [InlineData("London, City of", "E23000034")]
    [InlineData("City of London", "E23000034")]
    [InlineData("London", "E12000007")]
    [InlineData("Yorkshire & Humber", "E12000003")]
    [InlineData("England & Wales", "EW")]
    [InlineData("BTP", "btp")]
    [InlineData("Wales", "W92000004")]
    [InlineData("Midlands", "MID")]
    [InlineData("", null)]
    [InlineData("Atlantis", null)]
    public void Names_are_recognised_as_written_in_replies(string name, string? code) => Assert.Equal(code, Gazetteer.Recognise(name)?.Code);

    // Office for National Statistics: 43 territorial forces in England and Wales, four of them in Wales; one in Northern Ireland.
    [Fact]
    public void The_panel_areas_have_their_forces()
    {
        var year = Period.FinancialYear(2018);
        int Forces(string code) => Gazetteer.FindArea(code)!.ForcesIn(year).Count();
        Assert.Equal((43, 44, 4, 39), (Forces("EW"), Forces("EWNI"), Forces("W92000004"), Forces("England")));
        Assert.Equal(
            ["humberside", "north-yorkshire", "south-yorkshire", "west-yorkshire"],
            Gazetteer.FindArea("E12000003")!.ForcesIn(year).Select(f => f.Id).Order(StringComparer.Ordinal));
        Assert.False(Gazetteer.FindArea("EWNI+CI")!.IsWholeKnown);
    }

    [Fact]
    public void A_force_is_found_by_id_and_by_code()
    {
        Assert.Equal("Thames Valley", Gazetteer.FindForce("thames-valley")?.ShortName);
        Assert.Equal("thames-valley", Gazetteer.FindForce("E23000029")?.Id);
        Assert.Equal("btp", Gazetteer.FindForce("btp")?.Code);
        Assert.Null(Gazetteer.FindForce("Thames Valley"));
    }

    [Fact]
    public void Two_places_never_share_a_code()
    {
        var force = Gazetteer.Forces[0];
        Assert.Throws<ArgumentException>(() => new Gazetteer([force, force with { Name = "Another" }], []));
        Assert.Throws<ArgumentException>(() => new Gazetteer([force], [Gazetteer.FindArea("EW")! with { Code = force.Code }]));
    }

    [Fact]
    public void A_member_belongs_only_within_its_dates()
    {
        var force = Gazetteer.Forces[0];
        var member = new Membership(force, new DateOnly(2017, 4, 1), new DateOnly(2019, 3, 31));
        Assert.True(member.Covers(Period.FinancialYear(2018)));
        Assert.False(member.Covers(Period.CalendarYear(2019)));
        Assert.False(member.Covers(Period.FinancialYear(2016)));
        Assert.True(new Membership(force).Covers(Period.FinancialYear(2016)));
    }

    [Theory]
    [InlineData("Devon & Cornwall", "devon and cornwall")]
    [InlineData("  P.S.N.I. ", "p s n i")]
    [InlineData("EWNI+CI", "ewni+ci")]
    [InlineData("&", "and")]
    public void Names_are_compared_without_case_and_punctuation(string name, string folded) => Assert.Equal(folded, Gazetteer.Fold(name));
}

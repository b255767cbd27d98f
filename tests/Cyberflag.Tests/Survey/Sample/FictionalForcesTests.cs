using Cyberflag.Surveys.Sample;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Surveys.Sample;

public sealed class FictionalForcesTests
{
    [Fact]
    public void There_are_44_forces_with_an_id_code_name_and_tile_each()
    {
        var forces = FictionalForces.All;
        Assert.Equal(44, forces.Length);
        Assert.Equal(44, forces.Select(f => f.Id).Distinct().Count());
        Assert.Equal(44, forces.Select(f => f.Code).Distinct().Count());
        Assert.Equal(44, forces.Select(f => f.Name).Distinct().Count());
        Assert.Equal(44, forces.Select(f => f.Tile).Distinct().Count());
        Assert.All(forces, f => Assert.Matches("^X230000[0-4][0-9]$", f.Code));
        Assert.All(forces, f => Assert.Matches("^[a-z]+(-[a-z]+)*$", f.Id));
    }

    [Fact]
    public void Every_force_lies_in_one_region() =>
        Assert.Equal(
            FictionalForces.All.Select(f => f.Id).Order(),
            FictionalForces.Areas.Where(a => a.Kind == AreaKind.Region).SelectMany(a => a.Members).Select(m => m.Force.Id).Order());

    [Fact]
    public void The_tiles_of_a_region_hang_together()
    {
        foreach (var region in FictionalForces.All.GroupBy(f => f.RegionCode))
        {
            var tiles = region.Select(f => f.Tile!.Value).ToHashSet();
            var reached = new HashSet<(int Row, int Column)> { tiles.First() };
            for (var size = 0; size < reached.Count;)
            {
                size = reached.Count;
                reached.UnionWith(
                    tiles.Where(t => reached.Any(r => Math.Abs(r.Row - t.Row) + Math.Abs(r.Column - t.Column) == 1)).ToList());
            }

            Assert.Equal(tiles.Count, reached.Count);
        }
    }

    [Fact]
    public void A_name_within_another_is_told_apart()
    {
        var gazetteer = new Gazetteer(FictionalForces.All, FictionalForces.Areas);
        Assert.Equal("marlovale", gazetteer.Recognise("Marlovale")?.Members[0].Force.Id);
        Assert.Equal("north-marlovale", gazetteer.Recognise("North Marlovale")?.Members[0].Force.Id);
        Assert.Equal("mistlewold-and-orrendale", gazetteer.Recognise("Mistlewold & Orrendale")?.Members[0].Force.Id);
    }
}

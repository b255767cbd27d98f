using Xunit;

namespace Cyberflag.App.Tests;

/// <summary>Nothing is lost: a run killed at any moment and run again gives what one clean run gives, byte for byte.</summary>
[Collection(ExampleRunCollection.Name)]
public sealed class KillTests(ExampleRun clean)
{
    // What lies in the folder tells how far a run is: the record is there, the replies are being read, the release is being written.
    [Theory]
    [InlineData(".cyberflag/ledger.db", 0)]
    [InlineData(".cyberflag/run.lock", 0)]
    [InlineData(".cyberflag/run.lock", 60)]
    [InlineData(".cyberflag/run.lock", 200)]
    [InlineData("out/files.txt", 0)]
    [InlineData("out/files.txt", 15)]
    public void A_run_killed_at_a_stage_and_run_again_gives_the_same_release(string sign, int milliseconds)
    {
        var survey = CyberflagProgram.CopyOfExample();
        using (var process = CyberflagProgram.Start("run", survey))
        {
            Assert.True(SpinWait.SpinUntil(() => File.Exists(Path.Combine(survey, sign)) || process.HasExited, TimeSpan.FromMinutes(2)));
            Assert.False(process.WaitForExit(TimeSpan.FromMilliseconds(milliseconds)), $"The run had ended before it was killed at {sign}: {process.StandardError.ReadToEnd()}");
            process.Kill();
            process.WaitForExit();
        }

        IsAsClean(survey);
        Directory.Delete(survey, recursive: true);
    }

    [Fact]
    public void A_run_killed_again_and_again_and_run_again_gives_the_same_release()
    {
        var random = new Random(20190625);
        var survey = CyberflagProgram.CopyOfExample();
        var killed = 0;
        for (var attempt = 0; attempt < 6; attempt++)
        {
            using var process = CyberflagProgram.Start("run", survey);
            process.WaitForExit(TimeSpan.FromMilliseconds(random.Next(150, 2000)));
            killed += process.HasExited ? 0 : 1;
            process.Kill();
            process.WaitForExit();
        }

        Assert.True(killed > 0, "No run was still going when it was to be killed.");
        IsAsClean(survey);
        Directory.Delete(survey, recursive: true);
    }

    private void IsAsClean(string survey)
    {
        var again = CyberflagProgram.Run("run", survey);
        Assert.True(again.ExitCode == 0, again.Output + again.Errors);
        var (expected, files) = (CyberflagProgram.Files(clean.Out), CyberflagProgram.Files(Path.Combine(survey, "out")));
        Assert.Equal(expected.Keys, files.Keys);
        Assert.All(files, f => Assert.Equal(expected[f.Key], f.Value));
        Assert.Equal(0, CyberflagProgram.Run("ledger", "verify", survey).ExitCode);
    }
}

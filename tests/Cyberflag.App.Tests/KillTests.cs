using Xunit;

namespace Cyberflag.App.Tests;

/// <summary>Nothing is lost: a run killed at any moment and run again gives what one clean run gives, byte for byte.</summary>
[Collection(ExampleRunCollection.Name)]
public sealed class KillTests(ExampleRun clean)
{
    [Fact]
    public void A_run_killed_at_random_moments_and_run_again_gives_the_same_release()
    {
        var expected = CyberflagProgram.Files(clean.Out);
        var random = new Random(20190625);
        var survey = CyberflagProgram.CopyOfExample();
        for (var attempt = 0; attempt < 12; attempt++)
        {
            if (attempt % 4 == 0)
            {
                Directory.Delete(survey, recursive: true);
                survey = CyberflagProgram.CopyOfExample();
            }

            using var process = CyberflagProgram.Start("run", survey);
            process.WaitForExit(TimeSpan.FromMilliseconds(random.Next(150, 2000)));
            process.Kill();
            process.WaitForExit();

            if (attempt % 4 == 3 || random.Next(2) == 0)
            {
                var again = CyberflagProgram.Run("run", survey);
                Assert.True(again.ExitCode == 0, again.Output + again.Errors);
                var files = CyberflagProgram.Files(Path.Combine(survey, "out"));
                Assert.Equal(expected.Keys, files.Keys);
                Assert.All(files, f => Assert.Equal(expected[f.Key], f.Value));
                Assert.Equal(0, CyberflagProgram.Run("ledger", "verify", survey).ExitCode);
            }
        }

        Directory.Delete(survey, recursive: true);
    }
}

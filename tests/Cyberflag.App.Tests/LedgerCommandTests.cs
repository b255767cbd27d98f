using Xunit;

namespace Cyberflag.App.Tests;

public sealed class LedgerCommandTests
{
    [Fact]
    public void One_changed_byte_of_a_stored_reply_is_found()
    {
        var survey = CyberflagProgram.CopyOfExample();
        CyberflagProgram.Run("run", survey);
        Assert.Equal(0, CyberflagProgram.Run("ledger", "verify", survey).ExitCode);

        var file = Path.Combine(survey, ".cyberflag", "ledger.db");
        var bytes = File.ReadAllBytes(file);
        var at = bytes.AsSpan().IndexOf("There have been 39 offences"u8);
        Assert.True(at > 0, "The reply of Dyfed-Powys is stored as it came.");
        bytes[at + 16] ^= 1;
        File.WriteAllBytes(file, bytes);

        Assert.Equal(1, CyberflagProgram.Run("ledger", "verify", survey).ExitCode);
        Directory.Delete(survey, recursive: true);
    }

    [Fact]
    public void After_an_erasure_the_document_is_gone_and_the_record_still_verifies()
    {
        var survey = CyberflagProgram.CopyOfExample();
        CyberflagProgram.Run("run", survey);
        var reply = Path.Combine(survey, "replies", "dyfed-powys", "2022-06-01", "sexual-communication-2021-22.txt");
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(reply)));
        File.Delete(reply);

        var erased = CyberflagProgram.Run("ledger", "erase", survey, "--document", hash, "--who", "A. Tester", "--why", "test of erasure");
        Assert.Equal(0, erased.ExitCode);
        Assert.Equal(0, CyberflagProgram.Run("ledger", "verify", survey).ExitCode);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(survey, ".cyberflag")))
        {
            Assert.True(File.ReadAllBytes(file).AsSpan().IndexOf("There have been 39 offences"u8) < 0, file);
        }

        Directory.Delete(survey, recursive: true);
    }

    [Fact]
    public async Task Two_runs_at_once_both_end_well()
    {
        var survey = CyberflagProgram.CopyOfExample();
        using var one = CyberflagProgram.Start("run", survey);
        using var other = CyberflagProgram.Start("run", survey);
        var outputs = new[] { one, other }.SelectMany(p => new[] { p.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), p.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken) }).ToArray();
        await Task.WhenAll(outputs);
        await one.WaitForExitAsync(TestContext.Current.CancellationToken);
        await other.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal((0, 0), (one.ExitCode, other.ExitCode));
        Assert.Equal(0, CyberflagProgram.Run("ledger", "verify", survey).ExitCode);
        Directory.Delete(survey, recursive: true);
    }

    [Fact]
    public void A_copy_holds_the_same_record_and_replaces_nothing()
    {
        var survey = CyberflagProgram.CopyOfExample();
        CyberflagProgram.Run("run", survey);
        var copy = Path.Combine(survey, "backup");
        var copied = CyberflagProgram.Run("ledger", "copy", survey, copy);
        Assert.Equal(0, copied.ExitCode);
        Assert.Equal(3, CyberflagProgram.Run("ledger", "copy", survey, copy).ExitCode);

        var head = copied.Output.Split(' ')[^1].Trim();
        var ofCopy = CyberflagProgram.Run("ledger", "verify", copy, "--head", head);
        Assert.Equal(0, ofCopy.ExitCode);
        Assert.Contains(head, ofCopy.Output, StringComparison.Ordinal);
        var other = $"{head.Split(':')[0]}:{new string('a', 64)}";
        Assert.Equal(1, CyberflagProgram.Run("ledger", "verify", survey, "--head", other).ExitCode);
        Assert.Equal(1, CyberflagProgram.Run("ledger", "verify", survey, "--head", $"100000:{new string('a', 64)}").ExitCode);
        Assert.Equal(2, CyberflagProgram.Run("ledger", "verify", survey, "--head", "12").ExitCode);

        File.Copy(Path.Combine(copy, "ledger.db"), Path.Combine(survey, ".cyberflag", "ledger.db"), overwrite: true);
        var verified = CyberflagProgram.Run("ledger", "verify", survey);
        Assert.Equal(0, verified.ExitCode);
        Assert.Contains(head, verified.Output, StringComparison.Ordinal);
        Directory.Delete(survey, recursive: true);
    }

    [Fact]
    public void A_record_that_is_gone_is_not_whole_and_none_is_made()
    {
        var survey = CyberflagProgram.CopyOfExample();
        foreach (var command in new[] { "verify", "copy" })
        {
            var result = CyberflagProgram.Run(["ledger", command, survey, .. command == "copy" ? [Path.Combine(survey, "backup")] : Array.Empty<string>()]);
            Assert.Equal(3, result.ExitCode);
            Assert.Contains("no record", result.Errors, StringComparison.Ordinal);
        }

        Assert.False(Directory.Exists(Path.Combine(survey, ".cyberflag")));
        Directory.Delete(survey, recursive: true);
    }
}

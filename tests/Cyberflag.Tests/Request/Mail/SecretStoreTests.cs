using Cyberflag.Request;
using Xunit;

namespace Cyberflag.Tests.Request.Mail;

/// <summary>With a program of the name that the store's own has, which answers as that does.</summary>
public sealed class SecretStoreTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("cyberflag-store-").FullName;

    public SecretStoreTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "stores of secrets are asked by programs of Linux and macOS");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private void Program(string name, string script)
    {
        var file = Path.Combine(folder, name);
        File.WriteAllText(file, $"#!/bin/sh\n{script}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private static string? Variable(string name) => name switch { MailSettings.ImapName => "imaps://mail.charity.example", MailSettings.UserName => "foi", _ => null };

    [Theory]
    [InlineData("secret-tool", "lookup service cyberflag account foi")]
    [InlineData("security", "find-generic-password -s cyberflag -a foi -w")]
    public void The_password_comes_from_the_store_that_is_installed(string program, string call)
    {
        Program(program, $"[ \"$*\" = \"{call}\" ] && echo s3cret");
        Assert.Equal("s3cret", SecretStore.Password("foi", [folder]));
        Assert.Null(SecretStore.Password("other", [folder]));
        Assert.Equal("s3cret", MailSettings.From(MailSettings.ImapName, Variable, u => SecretStore.Password(u, [folder])).Password);
    }

    [Fact]
    public void The_environment_goes_before_the_store() =>
        Assert.Equal("told", MailSettings.From(MailSettings.ImapName, n => n == MailSettings.PasswordName ? "told" : Variable(n), _ => "kept").Password);

    [Fact]
    public void Where_nothing_holds_it_both_ways_are_named()
    {
        Program("secret-tool", "exit 1");
        var problem = Assert.Throws<MailServerException>(() => MailSettings.From(MailSettings.ImapName, Variable, u => SecretStore.Password(u, [folder])));
        Assert.Contains(MailSettings.PasswordName, problem.Message, StringComparison.Ordinal);
        Assert.Contains("secret-tool store", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_store_that_cannot_be_started_holds_nothing()
    {
        File.WriteAllText(Path.Combine(folder, "secret-tool"), "no program");
        Assert.Null(SecretStore.Password("foi", [folder]));
    }
}

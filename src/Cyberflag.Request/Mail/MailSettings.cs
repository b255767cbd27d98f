using System.Net;

namespace Cyberflag.Request;

/// <summary>
/// The mail servers and the account, from the environment and never from the survey's folder: <c>CYBERFLAG_SMTP</c> and <c>CYBERFLAG_IMAP</c> as
/// <c>smtps://host:465</c> or <c>smtp://host:587</c> (<c>imaps</c>, <c>imap</c>), <c>CYBERFLAG_MAIL_USER</c>, <c>CYBERFLAG_MAIL_PASSWORD</c>, and
/// <c>CYBERFLAG_MAIL_CA</c> for a certificate file of an authority that the machine does not know. The line is always encrypted: from its
/// beginning (<c>smtps</c>, <c>imaps</c>) or by STARTTLS, without which nothing is said.
/// </summary>
public sealed record MailSettings
{
    /// <summary>Names of the variables.</summary>
    public const string SmtpName = "CYBERFLAG_SMTP", ImapName = "CYBERFLAG_IMAP", UserName = "CYBERFLAG_MAIL_USER", PasswordName = "CYBERFLAG_MAIL_PASSWORD", AuthorityName = "CYBERFLAG_MAIL_CA";

    /// <summary>The server.</summary>
    public required DnsEndPoint Server { get; init; }

    /// <summary>True where the line is encrypted from its beginning; otherwise by STARTTLS.</summary>
    public required bool IsEncryptedAtOnce { get; init; }

    /// <summary>Name of the account.</summary>
    public required string User { get; init; }

    /// <summary>Its password.</summary>
    public required string Password { get; init; }

    /// <summary>Path of a certificate to trust beside those of the machine; null for none.</summary>
    public string? Authority { get; init; }

    /// <summary>The settings of one of the two servers.</summary>
    /// <param name="name"><see cref="SmtpName"/> or <see cref="ImapName"/>.</param>
    /// <param name="variable">Gives a variable of the environment.</param>
    /// <param name="secret">Gives the password of an account from the system's store of secrets, where the environment has none; null for none.</param>
    /// <exception cref="MailServerException">A variable is missing or cannot be understood.</exception>
    public static MailSettings From(string name, Func<string, string?> variable, Func<string, string?>? secret = null)
    {
        ArgumentNullException.ThrowIfNull(variable);
        string Needed(string n) => variable(n) is { Length: > 0 } text ? text
            : throw new MailServerException($"The environment variable {n} is not set. Set {name}, {UserName} and {PasswordName}; docs/guide/ask-the-forces.md shows how.");
        var (plain, encrypted) = name == SmtpName ? ("smtp", "smtps") : ("imap", "imaps");
        var text = Needed(name);
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || (uri.Scheme != plain && uri.Scheme != encrypted) || uri.Host.Length == 0 || uri.UserInfo.Length > 0)
        {
            throw new MailServerException($"{name} is not an address such as {encrypted}://mail.charity.example:{(name == SmtpName ? 465 : 993)}; name and password have variables of their own.");
        }

        var atOnce = uri.Scheme == encrypted;
        var port = uri.Port > 0 ? uri.Port : (name == SmtpName, atOnce) switch { (true, true) => 465, (true, false) => 587, (false, true) => 993, (false, false) => 143 };
        return new MailSettings { Server = new DnsEndPoint(uri.Host, port), IsEncryptedAtOnce = atOnce, User = Needed(UserName), Password = PasswordOf(variable, secret), Authority = variable(AuthorityName) };
    }

    private static string PasswordOf(Func<string, string?> variable, Func<string, string?>? secret) =>
        variable(PasswordName) is { Length: > 0 } told ? told
        : variable(UserName) is { Length: > 0 } user && secret?.Invoke(user) is { Length: > 0 } kept ? kept
        : throw new MailServerException($"No password is known: set {PasswordName}, or keep it in the system's store of secrets (secret-tool store --label=Cyberflag service {SecretStore.Service} account {variable(UserName)}; on macOS security add-generic-password -s {SecretStore.Service} -a {variable(UserName)} -w).");

    /// <summary>Without the password.</summary>
    public override string ToString() => $"{Server.Host}:{Server.Port} as {User}";
}

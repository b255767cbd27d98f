using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using MailKit;
using MailKit.Security;

namespace Cyberflag.Request;

/// <summary>Opening a line to a mail server: encrypted, with the certificate checked, and every failure in words.</summary>
internal static class MailLine
{
    private const int TimeoutMilliseconds = 60_000;

    /// <summary>Connects and logs in.</summary>
    /// <exception cref="MailServerException">It cannot be reached, its certificate is not trusted, or it refuses the account.</exception>
    public static void Open(MailService client, MailSettings settings)
    {
        client.Timeout = TimeoutMilliseconds;
        client.CheckCertificateRevocation = settings.Authority is null;
        client.ServerCertificateValidationCallback = (_, certificate, chain, problems) =>
            problems == SslPolicyErrors.None || (settings.Authority is { } file && problems == SslPolicyErrors.RemoteCertificateChainErrors && IsTrusted(file, certificate, chain));
        try
        {
            client.Connect(settings.Server.Host, settings.Server.Port, settings.IsEncryptedAtOnce ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls);
            client.Authenticate(settings.User, settings.Password);
        }
        catch (AuthenticationException problem)
        {
            throw new MailServerException($"{settings}: the server refuses the account. Check {MailSettings.UserName} and {MailSettings.PasswordName}; some servers want a password made for programs.", problem);
        }
        catch (SslHandshakeException problem)
        {
            throw new MailServerException($"{settings}: the line cannot be encrypted, or the server's certificate is not trusted. Check the port; {MailSettings.AuthorityName} names the certificate of an authority of your own.", problem);
        }
        catch (Exception problem) when (problem is IOException or SocketException or ServiceNotConnectedException or ProtocolException or CommandException or TimeoutException or OperationCanceledException or NotSupportedException)
        {
            throw new MailServerException($"{settings}: {problem.Message} Nothing was lost; run the command again.", problem) { MayPass = problem is not NotSupportedException };
        }
    }

    private static bool IsTrusted(string file, X509Certificate? certificate, X509Chain? chain)
    {
        if (certificate is not X509Certificate2 server || chain is null)
        {
            return false;
        }

        try
        {
            using var authority = X509CertificateLoader.LoadCertificateFromFile(file);
            using var own = new X509Chain();
            own.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
            own.ChainPolicy.CustomTrustStore.Add(authority);
            own.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
            return own.Build(server);
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}

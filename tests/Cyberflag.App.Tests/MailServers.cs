using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Cyberflag.App.Tests;

/// <summary>
/// A real mail server (Exim) and a real mailbox (Dovecot) on the loopback address, with the mailbox <c>foi@charity.example</c>; mail to all other
/// addresses ends in one folder. They run on ports of their own below a temporary folder and reach nobody.
/// </summary>
public sealed class MailServers : IDisposable
{
    private const string Password = "secret";
    private const string IsOurAccount = "${if and{{eq{$auth2}{foi}}{eq{$auth3}{" + Password + "}}}}";

    private readonly string folder;
    private readonly List<Process> servers = [];
    private readonly int smtp = FreePort();
    private readonly int imap = FreePort();
    private readonly int imapPlain = FreePort();

    public MailServers()
    {
        folder = Directory.CreateTempSubdirectory("cyberflag-mail-").FullName;
        WhyNot = Environment.UserName != "root" || !OperatingSystem.IsLinux() ? "mail servers are started by root on Linux only"
            : Find("exim4") is null || Find("dovecot") is null ? "exim4 and dovecot are not installed" : null;
        if (WhyNot is null)
        {
            Start();
        }
    }

    /// <summary>Why they could not be started; null where they run.</summary>
    public string? WhyNot { get; private set; }

    /// <summary>The environment in which the program finds them.</summary>
    public Dictionary<string, string> Variables => new()
    {
        ["CYBERFLAG_SMTP"] = $"smtps://127.0.0.1:{smtp}",
        ["CYBERFLAG_IMAP"] = $"imaps://127.0.0.1:{imap}",
        ["CYBERFLAG_MAIL_USER"] = "foi",
        ["CYBERFLAG_MAIL_PASSWORD"] = Password,
        ["CYBERFLAG_MAIL_CA"] = Path.Combine(folder, "cert.pem"),
    };

    /// <summary>The letters that reached anybody but the campaign, as text.</summary>
    public IReadOnlyList<string> Delivered => Messages("forces");

    /// <summary>The messages in the campaign's mailbox, as text.</summary>
    public IReadOnlyList<string> Mailbox => Messages("campaign");

    /// <summary>Empties both.</summary>
    public void Clear()
    {
        foreach (var file in new[] { "forces", "campaign" }.SelectMany(f => new[] { "new", "cur" }.Select(n => Path.Combine(folder, "home", f, n))).Where(Directory.Exists).SelectMany(Directory.GetFiles))
        {
            File.Delete(file);
        }
    }

    /// <summary>Puts messages into the campaign's mailbox, as another server would deliver them.</summary>
    public void Deliver(params IReadOnlyCollection<byte[]> messages)
    {
        var box = Path.Combine(folder, "home", "campaign");
        foreach (var part in new[] { "", "tmp", "new", "cur" })
        {
            Directory.CreateDirectory(Path.Combine(box, part));
        }

        var names = messages.Select(m => (Name: $"{Convert.ToHexString(SHA256.HashData(m))[..20]}.test", Bytes: m)).ToList();
        names.ForEach(n => File.WriteAllBytes(Path.Combine(box, "tmp", n.Name), n.Bytes));
        Run("chown", "-R", "mail:mail", box);
        names.ForEach(n => File.Move(Path.Combine(box, "tmp", n.Name), Path.Combine(box, "new", n.Name)));
    }

    public void Dispose()
    {
        foreach (var server in servers)
        {
            server.Kill(entireProcessTree: true);
            server.WaitForExit();
            server.Dispose();
        }

        Directory.Delete(folder, recursive: true);
    }

    private void Start()
    {
        WriteCertificate();
        foreach (var part in new[] { "spool", "log", "home", "run", "state" })
        {
            Directory.CreateDirectory(Path.Combine(folder, part));
        }

        Run("chmod", "711", folder);
        Run("chown", ["mail:mail", .. new[] { "home", "spool", "log" }.Select(f => Path.Combine(folder, f))]);
        File.WriteAllText(Path.Combine(folder, "exim.conf"), EximSettings());
        File.WriteAllText(Path.Combine(folder, "dovecot.conf"), DovecotSettings());
        servers.AddRange([Launch("exim4", "-C", Path.Combine(folder, "exim.conf"), "-bdf"), Launch("dovecot", "-F", "-c", Path.Combine(folder, "dovecot.conf"))]);
        foreach (var server in servers)
        {
            server.BeginErrorReadLine();
            server.BeginOutputReadLine();
        }

        if (!Answers(smtp) || !Answers(imap))
        {
            WhyNot = "exim4 or dovecot did not start";
        }
    }

    // Exim needs a configuration that only root can have written; it delivers as the user mail.
    private string EximSettings() =>
        $$"""
        primary_hostname = mail.charity.example
        spool_directory = {{folder}}/spool
        log_file_path = {{folder}}/log/%slog
        pid_file_path = {{folder}}/exim.pid
        tls_certificate = {{folder}}/cert.pem
        tls_privatekey = {{folder}}/key.pem
        tls_advertise_hosts = *
        tls_on_connect_ports = {{smtp}}
        daemon_smtp_ports = {{smtp}}
        local_interfaces = 127.0.0.1
        auth_advertise_hosts = *
        acl_smtp_rcpt = rcpt
        acl_smtp_data = data
        host_lookup =
        rfc1413_query_timeout = 0s
        keep_environment =
        exim_user = mail
        exim_group = mail
        begin acl
        rcpt:
          deny
            message = no such mailbox
            local_parts = refused
          deny
            message = authentication is needed
            !authenticated = *
          accept
        data:
          accept
        begin routers
        campaign:
          driver = accept
          domains = charity.example
          transport = campaign
        forces:
          driver = accept
          transport = forces
        begin transports
        campaign:
          driver = appendfile
          maildir_format
          directory = {{folder}}/home/campaign
          create_directory
          user = mail
          group = mail
        forces:
          driver = appendfile
          maildir_format
          directory = {{folder}}/home/forces
          create_directory
          user = mail
          group = mail
          envelope_to_add
        begin retry
        * * F,1h,1m
        begin authenticators
        PLAIN:
          driver = plaintext
          public_name = PLAIN
          server_condition = {{IsOurAccount}}
          server_set_id = $auth2

        """;

    private string DovecotSettings() =>
        $$"""
        base_dir = {{folder}}/run
        state_dir = {{folder}}/state
        instance_name = {{Path.GetFileName(folder)}}
        log_path = {{folder}}/log/dovecot.log
        protocols = imap
        listen = 127.0.0.1
        ssl = required
        ssl_cert = <{{folder}}/cert.pem
        ssl_key = <{{folder}}/key.pem
        first_valid_uid = 0
        mail_location = maildir:{{folder}}/home/campaign
        service imap-login {
          chroot =
          inet_listener imap {
            port = {{imapPlain}}
          }
          inet_listener imaps {
            port = {{imap}}
            ssl = yes
          }
        }
        service anvil {
          chroot =
        }
        service stats {
          chroot =
        }
        passdb {
          driver = static
          args = password={{Password}}
        }
        userdb {
          driver = static
          args = uid=mail gid=mail home={{folder}}/home
        }

        """;

    private void WriteCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        using var certificate = request.CreateSelfSigned(new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2049, 1, 1, 0, 0, 0, TimeSpan.Zero));
        File.WriteAllText(Path.Combine(folder, "cert.pem"), certificate.ExportCertificatePem());
        File.WriteAllText(Path.Combine(folder, "key.pem"), key.ExportPkcs8PrivateKeyPem());
    }

    private List<string> Messages(string box) =>
        [.. new[] { "new", "cur" }.Select(n => Path.Combine(folder, "home", box, n)).Where(Directory.Exists).SelectMany(Directory.GetFiles).Select(File.ReadAllText)];

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static bool Answers(int port)
    {
        for (var tries = 0; tries < 300; tries++)
        {
            try
            {
                using var client = new TcpClient();
                client.Connect(IPAddress.Loopback, port);
                return true;
            }
            catch (SocketException)
            {
                Task.Delay(100).Wait();
            }
        }

        return false;
    }

    private static string? Find(string program) =>
        new[] { "/usr/sbin", "/usr/bin", "/sbin", "/bin" }.Select(f => Path.Combine(f, program)).FirstOrDefault(File.Exists);

    private static Process Launch(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(Find(program) ?? program) { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Launch(program, arguments);
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
        }
    }
}

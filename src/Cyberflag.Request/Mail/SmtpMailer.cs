using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MimeKit;

namespace Cyberflag.Request;

/// <summary>Hands letters to an SMTP server. The line stays open from letter to letter and is opened again where it broke.</summary>
public sealed class SmtpMailer(MailSettings settings) : IMailer
{
    private SmtpClient? client;

    /// <inheritdoc/>
    /// <exception cref="MailServerException">The server cannot be used at all: nothing was handed over.</exception>
    public HandoverResult Send(LetterMail letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        using var message = MimeMessage.Load(new MemoryStream(letter.Bytes, writable: false));
        var line = Line();
        try
        {
            line.Send(FormatOptions.Default, message, MailboxAddress.Parse(letter.From), [MailboxAddress.Parse(letter.To), MailboxAddress.Parse(letter.From)]);
            return new HandoverResult(Handover.Accepted);
        }
        catch (SmtpCommandException problem)
        {
            // The server answered, and said no: to the sender, a recipient, or the whole message.
            Close();
            return new HandoverResult(Handover.Refused, $"{(int)problem.StatusCode} {problem.Message.ReplaceLineEndings(" ")}{Meaning(problem.StatusCode)}");
        }
        catch (Exception problem) when (problem is IOException or SocketException or SmtpProtocolException or ServiceNotConnectedException or OperationCanceledException or TimeoutException)
        {
            Close();
            return new HandoverResult(Handover.Unknown, problem.Message.ReplaceLineEndings(" "));
        }
    }

    // RFC 5321 section 4.2.3.
    private static string Meaning(SmtpStatusCode code) => code switch
    {
        SmtpStatusCode.InsufficientStorage or SmtpStatusCode.ExceededStorageAllocation => " (a mailbox or the server is full: nothing was sent; run the command again later)",
        SmtpStatusCode.MailboxBusy or SmtpStatusCode.ErrorInProcessing or SmtpStatusCode.ServiceNotAvailable => " (it may pass: nothing was sent; run the command again later)",
        _ => "",
    };

    /// <inheritdoc/>
    public void Dispose()
    {
        if (client is { IsConnected: true } line)
        {
            try
            {
                line.Disconnect(quit: true);
            }
            catch (Exception problem) when (problem is IOException or SocketException or SmtpProtocolException or SmtpCommandException)
            {
                // It was only to say goodbye.
            }
        }

        Close();
    }

    private SmtpClient Line()
    {
        if (client is { IsConnected: true, IsAuthenticated: true })
        {
            return client;
        }

        Close();
        client = new SmtpClient();
        MailLine.Open(client, settings);
        return client;
    }

    private void Close()
    {
        client?.Dispose();
        client = null;
    }
}

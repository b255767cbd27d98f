using System.Buffers;

namespace Cyberflag.Formats;

/// <summary>
/// Tells a mail by its header: lines <c>Name: value</c> from the first line on to an empty one, among them those that mail
/// programs write (RFC 5322, 3.6). A letter that quotes "From:" and "Date:" somewhere below is none.
/// </summary>
internal static class MailRecognition
{
    private static readonly SearchValues<char> NameLetters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

    private static readonly string[] Origin = ["From", "Sender", "Return-Path"];
    private static readonly string[] Transport = ["Message-ID", "MIME-Version", "Date", "Received", "Delivered-To", "Content-Type"];

    /// <summary>True for a mail; a file that is called one needs only one header that mails have.</summary>
    public static bool IsMail(string text, bool isNamedMail)
    {
        var names = HeaderNames(text);
        var origin = names.Intersect(Origin, StringComparer.OrdinalIgnoreCase).Any();
        var transport = names.Intersect(Transport, StringComparer.OrdinalIgnoreCase).Count();
        return isNamedMail
            ? origin || transport > 0 || names.Contains("Subject", StringComparer.OrdinalIgnoreCase)
            : (origin && transport > 0) || (names.Contains("MIME-Version", StringComparer.OrdinalIgnoreCase) && transport > 1);
    }

    private static List<string> HeaderNames(string text)
    {
        var names = new List<string>();
        var isFirst = true;
        foreach (var line in text.AsSpan(0, Math.Min(text.Length, 64 * 1024)).EnumerateLines())
        {
            if (line.IsEmpty && names.Count > 0)
            {
                break;
            }

            var isContinuation = line.Length > 0 && line[0] is ' ' or '\t' && names.Count > 0;
            var isEnvelope = isFirst && line.StartsWith("From ", StringComparison.Ordinal);
            isFirst = false;
            if (isContinuation || isEnvelope)
            {
                continue;
            }

            var colon = line.IndexOf(':');
            if (colon <= 0 || line[..colon].ContainsAnyExcept(NameLetters))
            {
                return [];
            }

            names.Add(line[..colon].ToString());
        }

        return names;
    }
}

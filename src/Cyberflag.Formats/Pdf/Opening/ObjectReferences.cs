using System.Text;

namespace Cyberflag.Formats;

/// <summary>Reads from the text of an object the references that the library follows by calling itself.</summary>
internal static class ObjectReferences
{
    /// <summary>The numbers of the objects that it leads to.</summary>
    public static List<long> Of(ReadOnlySpan<byte> body)
    {
        var targets = new List<long>();
        var (key, at, isFirst, all) = ("", 0, true, false);
        long? before = null, last = null;
        while (at < body.Length)
        {
            var c = body[at];
            if (IsSpace(c))
            {
                at++;
                continue;
            }

            // A lone reference or an array counts as a whole, a dictionary by its keys.
            if (isFirst && c != (byte)'%')
            {
                all = c == (byte)'[' || char.IsAsciiDigit((char)c);
                isFirst = false;
            }

            switch (c)
            {
                case (byte)'%':
                    at = End(body, at, "\r\n"u8);
                    continue;
                case (byte)'(':
                    at = AfterString(body, at);
                    break;
                case (byte)'/':
                    (key, at) = Name(body, at + 1);
                    break;
                case >= (byte)'0' and <= (byte)'9':
                    var start = at;
                    while (at < body.Length && char.IsAsciiDigit((char)body[at]))
                    {
                        at++;
                    }

                    (before, last) = (last, long.TryParse(body[start..at], out var number) ? number : null);
                    continue;
                case (byte)'R':
                    if (before is { } target && last is not null && (all || key is "Kids" or "Functions"))
                    {
                        targets.Add(target);
                    }

                    at++;
                    break;
                case (byte)'s' when body[at..].StartsWith("stream"u8):
                    return targets;
                default:
                    at++;
                    break;
            }

            (before, last) = (null, null);
        }

        return targets;
    }

    private static bool IsSpace(byte c) => c is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)'\f' or 0;

    private static int End(ReadOnlySpan<byte> body, int at, ReadOnlySpan<byte> ends) =>
        body[at..].IndexOfAny(ends) is var found and >= 0 ? at + found : body.Length;

    private static int AfterString(ReadOnlySpan<byte> body, int at)
    {
        for (var depth = 0; at < body.Length; at++)
        {
            if (body[at] == (byte)'\\')
            {
                at++;
            }
            else if (body[at] == (byte)'(')
            {
                depth++;
            }
            else if (body[at] == (byte)')' && --depth == 0)
            {
                return at + 1;
            }
        }

        return body.Length;
    }

    private static (string Name, int At) Name(ReadOnlySpan<byte> body, int at)
    {
        var end = End(body, at, " \t\r\n\f\0/[]<>(){}%"u8);
        var name = Encoding.Latin1.GetString(body[at..end]);
        return (name.Contains('#', StringComparison.Ordinal) ? Plain(name) : name, end);
    }

    private static string Plain(string name)
    {
        var plain = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] == '#' && i + 2 < name.Length && int.TryParse(name.AsSpan(i + 1, 2), System.Globalization.NumberStyles.HexNumber, null, out var code))
            {
                plain.Append((char)code);
                i += 2;
            }
            else
            {
                plain.Append(name[i]);
            }
        }

        return plain.ToString();
    }
}

namespace Cyberflag.Formats;

/// <summary>Tells a web page by how it begins: a document type, or an element that only pages begin with.</summary>
internal static class HtmlRecognition
{
    private static readonly string[] Openings =
    [
        "<!doctype html", "<html", "<head", "<body", "<table", "<div", "<p>", "<p ", "<title", "<meta", "<h1", "<h2", "<h3", "<main", "<article",
        "<section", "<span", "<style", "<ul", "<ol", "<center", "<font", "<br",
    ];

    /// <summary>True where the text begins as a page does; <paramref name="opening"/> is its beginning without white space.</summary>
    public static bool IsHtml(ReadOnlySpan<char> opening)
    {
        var rest = opening;
        while (rest.StartsWith("<!--") || rest.StartsWith("<?"))
        {
            var end = rest.IndexOf(rest[1] == '!' ? "-->" : "?>");
            if (end < 0)
            {
                return false;
            }

            rest = rest[(end + (rest[1] == '!' ? 3 : 2))..].TrimStart();
        }

        foreach (var start in Openings)
        {
            if (rest.StartsWith(start, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}

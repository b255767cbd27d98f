namespace Cyberflag.Publish;

/// <summary>The one style sheet of the site.</summary>
internal static class Stylesheet
{
    public static OutputFile Of()
    {
        using var stream = typeof(Stylesheet).Assembly.GetManifestResourceStream("site.css")
            ?? throw new InvalidOperationException("The style sheet is not in the assembly.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new OutputFile("site.css", bytes);
    }
}

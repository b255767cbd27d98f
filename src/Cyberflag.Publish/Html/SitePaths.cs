using System.Buffers;
using System.Globalization;
using System.Text;
using Cyberflag.Vocabulary;

namespace Cyberflag.Publish;

/// <summary>Names of pages and anchors: letters, digits, hyphens, dots and underscores, so that they work on any disk and in any link.</summary>
internal static class SitePaths
{
    private static readonly SearchValues<char> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-");

    /// <summary>The page of a force.</summary>
    public static string Force(Force force) => $"forces/{Name(force.Id)}.html";

    /// <summary>The page that traces the figures of an area and measure.</summary>
    public static string Trace(string area, string measure) => $"trace/{Name(area)}.{Name(measure)}.html";

    /// <summary>A link from the root of the site to a figure's trace.</summary>
    public static string Trace(PublicFigure figure) => $"{Trace(figure.Figure.Key.Area, figure.Figure.Key.Measure)}#{Anchor(figure)}";

    /// <summary>Where a figure stands on the page that traces it.</summary>
    public static string Anchor(PublicFigure figure)
    {
        var key = figure.Figure.Key;
        var anchor = $"{PeriodText.Slug(key.Period)}.{StatisticText.Slug(figure.Figure.Statistic)}";
        anchor = figure.Figure.Baseline is { } baseline ? $"{anchor}.{PeriodText.Slug(baseline)}" : anchor;
        return key.Breakdown.IsWhole ? anchor : $"{anchor}.{Name(key.Breakdown.ToString())}";
    }

    /// <summary>Where a value of the series, with its observations, stands on the page that traces it.</summary>
    public static string Anchor(SeriesKey key)
    {
        var anchor = $"{PeriodText.Slug(key.Period)}.sources";
        return key.Breakdown.IsWhole ? anchor : $"{anchor}.{Name(key.Breakdown.ToString())}";
    }

    /// <summary>A text as part of a name; different texts never give one name.</summary>
    public static string Name(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(Plain))
        {
            return text;
        }

        var name = new StringBuilder(text.Length + 8);
        foreach (var letter in text)
        {
            _ = Plain.Contains(letter) ? name.Append(letter) : name.Append('_').Append(((int)letter).ToString("x", CultureInfo.InvariantCulture)).Append('_');
        }

        return name.ToString();
    }
}

using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Publish;

/// <summary>A figure as it may be published. A withheld one has its id and <c>[c]</c>, and nothing that was computed.</summary>
public sealed record PublicFigure
{
    private static readonly ImmutableArray<string> WithheldNotes = [Withholding.Note];

    private string? anchor;

    internal PublicFigure(string id, Figure figure, bool isWithheld)
    {
        Id = id;
        Figure = figure;
        IsWithheld = isWithheld;
        Printed = FigureText.Value(figure);
    }

    /// <summary>Its stable id.</summary>
    public string Id { get; }

    /// <summary>The figure.</summary>
    public Figure Figure { get; }

    /// <summary>True where its value is withheld.</summary>
    public bool IsWithheld { get; }

    /// <summary>The value as every page, chart and file prints it.</summary>
    public string Printed { get; }

    /// <summary>Where it stands on the page that traces it.</summary>
    internal string Anchor => anchor ??= SitePaths.Anchor(Figure);

    internal static PublicFigure Withheld(string id, Figure figure, string title) => new(id, new Figure
    {
        Key = figure.Key,
        Statistic = figure.Statistic,
        Baseline = figure.Baseline,
        Unit = figure.Unit,
        Symbol = Symbol.Confidential,
        Formula = "",
        Words = $"{title}: withheld",
        Inputs = ImmutableArray<string>.Empty,
        Notes = WithheldNotes,
        MayBeHeadlined = false,
    }, true);
}

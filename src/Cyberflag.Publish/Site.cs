using System.Collections.Concurrent;
using System.Collections.Immutable;
using Cyberflag.Vocabulary;

namespace Cyberflag.Publish;

/// <summary>
/// A release as files: pages that open from disk, tables for machines, a workbook. Pure: the same figures and context give the same
/// bytes. Nothing gets in but through <see cref="Withholding"/>.
/// </summary>
public static class Site
{
    /// <summary>Builds all files, in the order of their paths.</summary>
    public static ImmutableArray<OutputFile> Build(FigureSet figures, SiteContext context)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(context);
        return Build(Withholding.Apply(figures, context.Unsettled), context);
    }

    /// <summary>Builds all files of figures from which has been withheld what may not go out.</summary>
    public static ImmutableArray<OutputFile> Build(PublishableFigures figures, SiteContext context)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(context);
        var frame = Task.Run(FiguresWorkbook.Frame);
        var site = new SiteModel(figures, context);
        var parts = new List<Func<OutputFile>>
        {
            () => FiguresWorkbook.Of(site, frame.Result), // the longest first
            () => FrontPage.Of(site),
            () => MethodsPage.Of(site),
            () => SourcesPage.Of(site),
            () => SiteStyle.Of(),
            () => FiguresCsv.Of(site.Figures),
            () => FiguresJson.Of(site.Figures),
            () => ObservationsCsv.Of(site.Figures),
            () => CoverageCsv.Of(site),
            () => MetadataJson.Of(site),
        };
        parts.AddRange(site.Survey.Panel.Select(f => (Func<OutputFile>)(() => ForcePage.Of(site, f))));
        parts.AddRange(site.Places.Select(p => (Func<OutputFile>)(() => TracePage.Of(site, p.Area, p.Measure, p.Figures))));
        var files = new OutputFile[parts.Count];
        Parallel.ForEach(Partitioner.Create(Enumerable.Range(0, files.Length), EnumerablePartitionerOptions.NoBuffering), i => files[i] = parts[i]());
        return [.. files.OrderBy(f => f.Path, StringComparer.Ordinal)];
    }
}

using Cyberflag.Surveys;
using Cyberflag.Tests.Collect.Corpus;
using Cyberflag.Vocabulary;

namespace Cyberflag.Bench;

/// <summary>Official workbooks: the share of known figures that are read right, unmarked and in their cell.</summary>
internal static class AccuracyWorkbooks
{
    public static void Print()
    {
        if (Accuracy.SharedFolder("workbooks") is not { } folder)
        {
            Console.WriteLine("workbooks: the shared corpus is not here");
            return;
        }

        var reference = ReferenceData.Load(SurveyFolder.ProgramReference);
        foreach (var file in ExpectedFigure.Load(Path.Combine(folder, "expected-ons-table-P1.csv")).GroupBy(e => e.File))
        {
            var read = Accuracy.Read(Path.Combine(folder, file.Key), reference).Observations.ToLookup(o => o.Source.Locator);
            Console.WriteLine($"{file.Key,-62}{file.Count(e => read[e.Locator].Any(e.IsRight)),6} of {file.Count()} figures right, unmarked, in their cell and area");
        }
    }
}

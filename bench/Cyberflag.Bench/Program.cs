namespace Cyberflag.Bench;

/// <summary>
/// Measurements of the whole program, printed as a table: <c>bench/run</c>, which compiles it as the program is shipped. Each figure is taken
/// in a process of its own, so that memory is that of one run.
/// </summary>
public static class Program
{
    /// <summary>Without arguments all measurements; <c>one FOLDER</c> measures a single run, for the child processes; <c>stages FOLDER</c> tells where its time goes; <c>sample FOLDER</c> writes the synthetic survey; <c>accuracy-check FOLDER [--details]</c> compares the check of texts with a corpus of claims; <c>campaign</c> fetches a campaign's mail from a local IMAP server; <c>xlsx</c> reads a large workbook beside ExcelDataReader; <c>fuzz SECONDS FOLDER</c> reads changed files; <c>accuracy [FOLDER] [--details]</c> compares the readings of a corpus with the right ones; <c>calibration [SURVEYS]</c> tells by simulation how often intervals of national totals, funnel limits and intervals of audits are right; <c>methods</c> times all methods on a survey of 44 forces; <c>calibrate FOLDER…</c> fits the confidence of readings to corpora.</summary>
    public static int Main(string[] args)
    {
        if (args is ["one", var folder])
        {
            return MainJob.MeasureHere(folder);
        }

        if (args is ["stages", var survey])
        {
            return MainJob.Stages(survey);
        }

        if (args is ["sample", var target])
        {
            MainJob.WriteSynthetic(target);
            return 0;
        }

        if (args is ["fuzz", var seconds, var files])
        {
            return FuzzJob.Print(int.Parse(seconds, System.Globalization.CultureInfo.InvariantCulture), files);
        }

        if (args is ["accuracy-check", var press, .. var more])
        {
            CheckAccuracy.Print(press, more is ["--details"]);
            return 0;
        }

        if (args is ["campaign"])
        {
            return CampaignJob.Print() ? 0 : 1;
        }

        if (args is ["xlsx"])
        {
            return XlsxJob.Print();
        }

        if (args is ["methods"])
        {
            return MethodsJob.Print();
        }

        if (args is ["xlsx-one", var reader, var workbook])
        {
            return XlsxJob.MeasureHere(reader, workbook);
        }

        if (args is ["calibration", .. var count])
        {
            return CalibrationJob.Print(count is [var surveys] ? int.Parse(surveys, System.Globalization.CultureInfo.InvariantCulture) : 1000) ? 0 : 1;
        }

        if (args is ["calibrate", .. var corpora])
        {
            Calibration.Fit(corpora.Select(c => (c, (IReadOnlyList<Tests.Collect.Corpus.ReplyReport>)Accuracy.Reports(c))));
            return 0;
        }

        if (args is ["accuracy", .. var rest])
        {
            var status = Accuracy.Print(rest.FirstOrDefault(a => a != "--details"), rest.Contains("--details"));
            if (!rest.Any(a => a != "--details"))
            {
                AccuracyWorkbooks.Print();
                PdfAccuracy.Print();
            }

            return status;
        }

        Console.WriteLine($"{Environment.ProcessorCount} processors, .NET {Environment.Version}");
        MainJob.Print();
        return 0;
    }
}

namespace Cyberflag.Surveys;

/// <summary>
/// One run at a time writes the release of a survey: a second one waits until the first has ended, so that it never lays what it read earlier over
/// what the other read later.
/// </summary>
internal static class RunLock
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <summary>The lock, once no other run holds it; it is let go when it is disposed, or when the program ends in whatever way.</summary>
    /// <exception cref="SurveyException">Another run has not ended for ten minutes.</exception>
    /// <param name="folder">The survey.</param>
    /// <param name="progress">Told that it waits, where somebody listens.</param>
    /// <param name="hasWaited">True where another run held it first: what was read of the folder before may no longer lie there.</param>
    public static IDisposable Wait(SurveyFolder folder, IProgress<RunProgress>? progress, out bool hasWaited)
    {
        hasWaited = false;
        for (var waited = TimeSpan.Zero; ; waited += Pause)
        {
            if (AtomicFile.Hold(folder, "run.lock") is { } held)
            {
                return held;
            }

            if (waited > Patience)
            {
                throw new SurveyException($"Another run of {folder.Path} has not ended for {Patience.TotalMinutes} minutes. Nothing was written. End it, and run again.");
            }

            hasWaited = true;
            progress?.Report(new RunProgress("Waiting for another run of this survey", 0, 0));
            Thread.Sleep(Pause);
        }
    }
}

using Cyberflag.Surveys;
using Spectre.Console;

namespace Cyberflag.App.Printing;

/// <summary>Shows on standard error how far long work is, where a person watches; prints nothing into files and pipes.</summary>
internal static class ProgressBar
{
    /// <summary>Does the work and shows its progress.</summary>
    public static T Show<T>(Func<IProgress<RunProgress>?, T> work)
    {
        if (Console.IsErrorRedirected)
        {
            return work(null);
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Status().Start("Starting", status => work(new Shown(status)));
    }

    private sealed class Shown(StatusContext status) : IProgress<RunProgress>
    {
        public void Report(RunProgress value) =>
            status.Status = value.Total > 0 ? Markup.Escape($"{value.Stage}: {value.Done} of {value.Total}") : Markup.Escape(value.Stage);
    }
}

using System.Collections.Immutable;

namespace Cyberflag.Request;

/// <summary>Tries again what a mail server may do the next time, with a pause that grows from try to try; what cannot pass is told at once.</summary>
public sealed record Retry(ImmutableArray<TimeSpan> Pauses)
{
    /// <summary>Three more tries, after one, five and twenty-five seconds.</summary>
    public static Retry Usual { get; } = new([TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(25)]);

    /// <summary>No other try.</summary>
    public static Retry None { get; } = new([]);

    /// <summary>Does the work, again where it failed for a reason that may pass.</summary>
    /// <param name="work">The work, told how many tries before it failed since the last progress; it returns normally when all is done.</param>
    /// <param name="progress">How much is done; a try that got further starts the pauses anew.</param>
    /// <param name="clock">The time.</param>
    /// <exception cref="MailServerException">It cannot pass, or every try failed.</exception>
    public void Run(Action work, Func<int> progress, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(progress);
        for (var failed = 0; ; failed++)
        {
            var before = progress();
            try
            {
                work();
                return;
            }
            catch (MailServerException problem) when (problem.MayPass && !Pauses.IsEmpty && (progress() > before || failed < Pauses.Length))
            {
                failed = progress() > before ? 0 : failed;
                Task.Delay(Pauses[failed], clock).Wait();
            }
        }
    }
}

using Cyberflag.Request;
using Xunit;

namespace Cyberflag.Tests.Request.Mail;

public sealed class RetryTests
{
    private static readonly Retry Twice = new([TimeSpan.Zero, TimeSpan.Zero]);

    private int tries;
    private int done;

    private void Run(Retry retry, Action<int> work) => retry.Run(() => work(++tries), () => done, TimeProvider.System);

    private static MailServerException Broken(bool mayPass = true) => new("the line broke") { MayPass = mayPass };

    [Fact]
    public void What_works_the_third_time_was_tried_three_times()
    {
        Run(Twice, t => _ = t < 3 ? throw Broken() : t);
        Assert.Equal(3, tries);
    }

    [Fact]
    public void After_the_last_pause_the_failure_is_told()
    {
        Assert.Throws<MailServerException>(() => Run(Twice, _ => throw Broken()));
        Assert.Equal(3, tries);
    }

    [Fact]
    public void A_refused_account_is_not_tried_again()
    {
        Assert.Throws<MailServerException>(() => Run(Twice, _ => throw Broken(mayPass: false)));
        Assert.Equal(1, tries);
    }

    // A line that breaks every second message still brings them all.
    [Fact]
    public void Whoever_gets_further_each_time_may_go_on()
    {
        Run(Twice, _ =>
        {
            done += 2;
            if (done < 20)
            {
                throw Broken();
            }
        });
        Assert.Equal((10, 20), (tries, done));
    }

    [Fact]
    public void The_pauses_grow() => Assert.Equal(Retry.Usual.Pauses.Order(), Retry.Usual.Pauses);
}

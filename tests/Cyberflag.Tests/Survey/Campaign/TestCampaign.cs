using System.Text;
using Cyberflag.Request;
using Cyberflag.Surveys;
using Cyberflag.Tests.Request;
using Cyberflag.Vocabulary;

namespace Cyberflag.Tests.Surveys.CampaignTests;

/// <summary>A survey that asks, in a folder of its own, with drafts and confirmed addresses of invented domains.</summary>
internal sealed class TestCampaign : IDisposable
{
    public TestCampaign()
    {
        Path = Directory.CreateTempSubdirectory("cyberflag-campaign-").FullName;
        Write("survey.json", AskingSurvey.Json);
        Write("contacts.csv", "force,address,confirmed,by,source\n" + string.Concat(AskingSurvey.Survey.Panel.Select(f => $"{f.Id},foi@{f.Id}.example,2026-03-02,A. Researcher,test\n")));
        Folder = SurveyFolder.Open(Path);
        Drafting.Requests(Folder);
    }

    public string Path { get; }

    public SurveyFolder Folder { get; }

    public SettableClock Clock { get; } = new();

    public Campaign Campaign => Folder.Survey.Campaign!;

    public RequestReference Reference(string force) => RequestReference.Of(Campaign, AskingSurvey.Force(force));

    public void Write(string name, string text)
    {
        var file = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text, new UTF8Encoding(false));
    }

    public CampaignRecord Record()
    {
        using var ledger = Cyberflag.Ledger.LedgerStore.Open(Folder.Store, Clock);
        return CampaignRecord.Of(Folder, ledger, Clock.GetUtcNow());
    }

    public RequestRecord RequestOf(string force) => Record().Requests.Single(r => r.Force.Id == force);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

/// <summary>A clock that a test sets.</summary>
internal sealed class SettableClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}

/// <summary>A mail server and the campaign's mailbox on it, which outlive the program that is killed.</summary>
internal sealed class ServerInMemory
{
    /// <summary>The letters that it took.</summary>
    public List<LetterMail> Taken { get; } = [];

    /// <summary>Further messages in the mailbox.</summary>
    public List<MailboxMessage> Inbox { get; } = [];

    /// <summary>What the server answers to the next letters; accepted where nothing is set.</summary>
    public Queue<(HandoverResult Answer, bool Takes)> Answers { get; } = new();

    /// <summary>How many messages can be fetched before the line breaks.</summary>
    public int BreaksAfter { get; set; } = int.MaxValue;

    public IMailer Mailer() => new Line(this);

    /// <summary>How often the mailbox was opened.</summary>
    public int Opened { get; private set; }

    public IMailbox Mailbox()
    {
        Opened++;
        return new Line(this);
    }

    private sealed class Line(ServerInMemory server) : IMailer, IMailbox
    {
        public HandoverResult Send(LetterMail letter)
        {
            var (answer, takes) = server.Answers.TryDequeue(out var set) ? set : (new HandoverResult(Handover.Accepted), true);
            if (takes)
            {
                server.Taken.Add(letter);
            }

            return answer;
        }

        public bool Holds(string messageId) => server.Taken.Exists(l => l.MessageId == messageId);

        public IEnumerable<MailboxMessage> Fetch(Func<string, bool> isKnown)
        {
            var left = server.BreaksAfter;
            foreach (var message in server.Taken.Select((l, i) => new MailboxMessage($"INBOX-1-{i + 1}", l.Bytes)).Concat(server.Inbox).Where(m => !isKnown(m.Name)))
            {
                yield return left-- > 0 ? message : throw new MailServerException("the line broke") { MayPass = true };
            }
        }

        public void Dispose()
        {
        }
    }
}

using CsCheck;
using Cyberflag.Ledger;
using Cyberflag.Vocabulary;
using Xunit;

namespace Cyberflag.Tests.Ledger;

/// <summary>Any sequence of operations leaves a ledger that verifies and agrees with a model of a few lines.</summary>
public sealed class LedgerModelTests
{
    private static readonly Gen<Step> Steps = Gen.OneOf<Step>(
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 4], (name, content) => (Step)new Receive(name, content)),
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 4], (name, content) => (Step)new Receive(name, content)),
        Gen.Int[0, 4].Select(content => (Step)new Erase(content)),
        Gen.Select(Gen.Int[0, 4], Gen.Int[0, 2], (content, value) => (Step)new Decide(content, value)),
        Gen.Select(Gen.Int[0, 4], Gen.Int[0, 1], (content, reader) => (Step)new Cache(content, reader)),
        Gen.Int[0, 2].Select(version => (Step)new Release(version)),
        Gen.Const((Step)new Send()),
        Gen.Const((Step)new Reopen()),
        Gen.Const((Step)new Break()));

    [Fact]
    public void Any_sequence_of_operations_verifies_and_agrees_with_a_simple_model() =>
        Steps.List[0, 25].Sample(steps =>
        {
            using var ledger = new TestLedger();
            var model = new Model();
            foreach (var step in steps)
            {
                var head = ledger.Store.Head;
                Do(ledger, model, step);
                Assert.Empty(ledger.Store.Verify(head));
            }

            Agree(ledger, model);
        }, iter: 60, threads: 1);

    private static byte[] Content(int content) => TestLedger.Text(new string((char)('a' + content), 1 + (content * 3000)));

    private static string Hash(int content) => TestLedger.Sha256(Content(content));

    private static void Do(TestLedger ledger, Model model, Step step)
    {
        switch (step)
        {
            case Receive(var name, var content):
                model.Entries += model.Standing.TryGetValue($"{name}", out var before) && before == Hash(content) ? 0 : 1;
                model.Standing[$"{name}"] = Hash(content);
                model.Held.Add(Hash(content));
                Assert.Equal(Hash(content), ledger.Store.Receive($"{name}", Content(content)).Sha256);
                break;
            case Erase(var content):
                if (!model.Held.Contains(Hash(content)) && !model.Decisions.Exists(d => d.DocumentHash == Hash(content)))
                {
                    Assert.Throws<LedgerException>(() => ledger.Store.Erase(Hash(content), "officer", "asked to"));
                    break;
                }

                model.Erase(Hash(content));
                Assert.True(ledger.Store.Erase(Hash(content), "officer", "asked to").IsOverwritten);
                break;
            case Decide(var content, var value):
                var decision = TestLedger.Decision(Hash(content)) with { Value = $"{value}" };
                ledger.Store.Decide(decision);
                model.Decide(decision);
                break;
            case Cache(var content, var reader):
                ledger.Store.Cache(Hash(content), $"{reader}", Content(content));
                model.Cache(Hash(content), $"{reader}");
                break;
            case Release(var version):
                model.Entries += model.Versions.Add(version) ? 1 : 0;
                ledger.Store.Release($"{version}", "{}");
                break;
            case Send:
                model.Entries++;
                model.Held.Add(TestLedger.Sha256([0]));
                ledger.Store.RecordSent("letter", [0]);
                break;
            case Reopen:
                ledger.Reopen();
                break;
            case Break:
                Assert.Throws<NotSupportedException>(() => ledger.Store.Receive(Breaking()));
                break;
            default:
                throw new InvalidOperationException($"{step} is no step.");
        }
    }

    private static void Agree(TestLedger ledger, Model model)
    {
        Assert.Equal(model.Standing.Order(Comparer<KeyValuePair<string, string>>.Create((a, b) => string.CompareOrdinal(a.Key, b.Key))).Select(p => (p.Key, p.Value)), ledger.Store.Documents().Select(d => (d.Name, d.Sha256)));
        Assert.Equal(model.Entries, ledger.Store.Head.Sequence);
        Assert.Equal(model.Decisions, ledger.Store.Decisions());
        for (var content = 0; content <= 4; content++)
        {
            Assert.Equal(model.Held.Contains(Hash(content)), ledger.Store.Bytes(Hash(content)) is not null);
            for (var reader = 0; reader <= 1; reader++)
            {
                Assert.Equal(model.Cached.Contains((Hash(content), $"{reader}")), ledger.Store.CachedReading(Hash(content), $"{reader}") is not null);
            }
        }
    }

    private static IEnumerable<(string, byte[])> Breaking()
    {
        yield return ("0", [7]);
        throw new NotSupportedException();
    }

    private sealed class Model
    {
        public long Entries { get; set; }

        public Dictionary<string, string> Standing { get; } = [];

        public HashSet<string> Held { get; } = [];

        public List<Decision> Decisions { get; } = [];

        public HashSet<(string, string)> Cached { get; } = [];

        public HashSet<int> Versions { get; } = [];

        public void Decide(Decision decision)
        {
            if (!Decisions.Contains(decision))
            {
                Decisions.Add(decision);
                Entries++;
            }
        }

        public void Cache(string hash, string reader)
        {
            if (Held.Contains(hash))
            {
                Cached.Add((hash, reader));
            }
        }

        public void Erase(string hash)
        {
            Entries++;
            Held.Remove(hash);
            Decisions.RemoveAll(d => d.DocumentHash == hash);
            Cached.RemoveWhere(c => c.Item1 == hash);
            foreach (var name in Standing.Where(p => p.Value == hash).Select(p => p.Key).ToList())
            {
                Standing.Remove(name);
            }
        }
    }

    private abstract record Step;

    private sealed record Receive(int Name, int Content) : Step;

    private sealed record Erase(int Content) : Step;

    private sealed record Decide(int Content, int Value) : Step;

    private sealed record Cache(int Content, int Reader) : Step;

    private sealed record Release(int Version) : Step;

    private sealed record Send : Step;

    private sealed record Reopen : Step;

    private sealed record Break : Step;
}

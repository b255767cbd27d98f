using System.Collections.Immutable;
using Cyberflag.Vocabulary;
using Microsoft.Data.Sqlite;

namespace Cyberflag.Ledger;

/// <summary>The proof of a ledger: every rule over one snapshot.</summary>
internal static class Verification
{
    /// <summary>What to do where facts were changed.</summary>
    public const string GoBack = "Keep this file as evidence, and go back to the last copy that verifies.";

    private static readonly ImmutableArray<Func<Snapshot, IEnumerable<Finding>>> ChainRules = [SequenceRule.Findings, LinkRule.Findings, EntryRule.Findings];

    private static readonly ImmutableArray<Func<Snapshot, IEnumerable<Finding>>> Rules =
    [
        FileRule.Findings,
        SchemaRule.Findings,
        .. ChainRules,
        HeadRule.Findings,
        PayloadRule.Findings,
        ErasureRule.Findings,
        DocumentIndexRule.Findings,
        ReadingRule.Findings,
    ];

    /// <summary>All findings, in the order of the rules.</summary>
    public static ImmutableArray<Finding> Of(SqliteConnection connection, string path, LedgerHead? expected)
    {
        try
        {
            using var transaction = connection.BeginTransaction(deferred: true);
            var snapshot = Snapshot.Of(connection, path, expected);
            return [.. Rules.SelectMany(rule => rule(snapshot))];
        }
        catch (Exception e) when (e is InvalidCastException || (e is SqliteException failure && !SqliteFailure.IsBusy(failure)))
        {
            // So damaged that it cannot be read through.
            return [FileRule.Unreadable(path, e.Message)];
        }
    }

    /// <summary>The findings of the rules on the chain alone, without reading what lies apart from it.</summary>
    public static ImmutableArray<Finding> OfChain(SqliteConnection connection, string path)
    {
        try
        {
            using var transaction = connection.BeginTransaction(deferred: true);
            var snapshot = Snapshot.OfChain(connection, path);
            return [.. ChainRules.SelectMany(rule => rule(snapshot))];
        }
        catch (Exception e) when (e is InvalidCastException || (e is SqliteException failure && !SqliteFailure.IsBusy(failure)))
        {
            return [FileRule.Unreadable(path, e.Message)];
        }
    }

    /// <summary>A finding of severity error about one entry.</summary>
    public static Finding OnEntry(string code, Snapshot snapshot, long sequence, string message) => new(
        code, Severity.Error, message, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{snapshot.Path}, entry {sequence}"), GoBack);
}

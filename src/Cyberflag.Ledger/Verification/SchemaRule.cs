using Cyberflag.Vocabulary;

namespace Cyberflag.Ledger;

/// <summary>L-002: the tables are those that Cyberflag made, with nothing added (a trigger could change what is recorded).</summary>
internal static class SchemaRule
{
    public static IEnumerable<Finding> Findings(Snapshot snapshot) => snapshot.Schema.SequenceEqual(Schema.Expected())
        ? []
        : [new("L-002", Severity.Error, "The tables of the ledger are not those that Cyberflag made.", snapshot.Path, Verification.GoBack)];
}

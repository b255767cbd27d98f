using System.Collections.Immutable;

namespace Cyberflag.Statistics;

/// <summary>A statistical method that can be run on a user's own numbers.</summary>
/// <param name="Name">Its name, as in the reference vectors.</param>
/// <param name="Aliases">Other names: the plain one first.</param>
/// <param name="Answers">The question that it answers, in a few words.</param>
/// <param name="Parameters">What it takes, for people: <c>x, confidence (0.95)</c>.</param>
/// <param name="Run">The calculation. It throws <see cref="InputException"/> and <see cref="NotApplicableException"/>.</param>
public sealed record Method(string Name, ImmutableArray<string> Aliases, string Answers, string Parameters, Func<MethodInput, MethodResult> Run)
{
    /// <summary>True where each row of a table is an input of its own, its columns being the parameters.</summary>
    public bool IsByRow { get; init; }

    /// <summary>True where the text names this method; what stands in brackets behind a name is a remark.</summary>
    public bool IsNamed(string text)
    {
        var plain = text.Split(" (")[0].Trim();
        return plain.Equals(Name, StringComparison.OrdinalIgnoreCase) || Aliases.Contains(plain, StringComparer.OrdinalIgnoreCase);
    }
}

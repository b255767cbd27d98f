namespace Cyberflag.Vocabulary;

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>May change a figure.</summary>
    Warning,

    /// <summary>Something could not be used and needs attention; the command ends with code 1.</summary>
    Error,
}

/// <summary>
/// Something a person should know about outside data. Bad input becomes findings, never a crash and never a silent drop.
/// </summary>
/// <param name="Code">Stable code of the rule: <c>F-…</c> Formats, <c>C-…</c> Collect, <c>R-…</c> Reconcile, <c>A-…</c> Analyse, <c>P-…</c> Publish, <c>L-…</c> Ledger, <c>Q-…</c> Request, <c>S-…</c> Survey.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">What is wrong, in plain English.</param>
/// <param name="Where">The file, and the place in it where there is one.</param>
/// <param name="Advice">What to do about it.</param>
public sealed record Finding(string Code, Severity Severity, string Message, string Where, string Advice);

using Cyberflag.Vocabulary;

namespace Cyberflag.Formats;

/// <summary>Ends the reading of one document with its one finding; never leaves <see cref="DocumentReader"/>.</summary>
internal sealed class UnreadableException(Finding finding) : Exception(finding.Message)
{
    public Finding Finding { get; } = finding;
}

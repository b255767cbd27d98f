namespace Cyberflag.Statistics;

/// <summary>A refusal: the input was read, but the method does not apply to it, and why.</summary>
public sealed class NotApplicableException : Exception
{
    /// <summary>A refusal for this reason.</summary>
    public NotApplicableException(string reason)
        : base(reason)
    {
    }
}

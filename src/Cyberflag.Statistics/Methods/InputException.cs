namespace Cyberflag.Statistics;

/// <summary>An input that a method cannot read: what is wrong, in which parameter or in which row and column, in plain English.</summary>
public sealed class InputException : Exception
{
    /// <summary>An input with this fault.</summary>
    public InputException(string message)
        : base(message)
    {
    }
}

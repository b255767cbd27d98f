namespace Cyberflag.App;

/// <summary>The exit codes of every command.</summary>
public static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Done, and something needs attention.</summary>
    public const int NeedsAttention = 1;

    /// <summary>The call is wrong.</summary>
    public const int WrongCall = 2;

    /// <summary>The input cannot be read.</summary>
    public const int Unreadable = 3;
}

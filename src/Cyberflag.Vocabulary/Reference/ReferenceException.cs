namespace Cyberflag.Vocabulary;

/// <summary>A reference table that cannot be used: names the file, the line and what is wrong there.</summary>
public sealed class ReferenceException : Exception
{
    /// <summary>An error at a line (counted from 1) of a file.</summary>
    public ReferenceException(string file, int line, string problem)
        : base($"{file}, line {line}: {problem}")
    {
        File = file;
        Line = line;
    }

    /// <summary>The file.</summary>
    public string File { get; }

    /// <summary>The line, from 1.</summary>
    public int Line { get; }
}

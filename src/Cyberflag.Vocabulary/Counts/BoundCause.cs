namespace Cyberflag.Vocabulary;

/// <summary>Why a <see cref="Count"/> is an interval and not one number. Ordered: the later a cause stands, the less a publication may rest on it.</summary>
public enum BoundCause
{
    /// <summary>No interval: the number itself was given.</summary>
    Exact = 0,

    /// <summary>A mark and its legend give the bounds (<c>&lt;5</c> is 1 to 4, or 0 to 4 by the force's own convention).</summary>
    Stated = 1,

    /// <summary>Totals or other constraints give the bounds. They inform the team and go into no publication.</summary>
    Implied = 2,
}

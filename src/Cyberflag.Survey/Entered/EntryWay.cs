namespace Cyberflag.Surveys;

/// <summary>How a figure that was entered by hand came from the force.</summary>
public enum EntryWay
{
    /// <summary>Told by telephone.</summary>
    Telephone,

    /// <summary>In a letter on paper.</summary>
    Post,

    /// <summary>Shown in a portal from which nothing could be saved.</summary>
    Portal,

    /// <summary>In a mail or message of which no copy can be read.</summary>
    Mail,

    /// <summary>Told at a meeting.</summary>
    Meeting,

    /// <summary>In another way, which the note tells.</summary>
    Other,
}

namespace Cyberflag.Formats;

/// <summary>One document on its way through a reader: what it is called, how deep it lies, and what is left of the limits.</summary>
internal sealed class ReadingScope
{
    private readonly ReadingBudget budget;

    public ReadingScope(string name, ReadingLimits limits)
        : this(name, name, limits, 0, new ReadingBudget(limits.ExpandedBytes, limits.Attachments))
    {
    }

    private ReadingScope(string name, string where, ReadingLimits limits, int depth, ReadingBudget budget)
    {
        (Name, Where, Limits, Depth) = (name, where, limits, depth);
        this.budget = budget;
    }

    /// <summary>Name of the document itself.</summary>
    public string Name { get; }

    /// <summary>Its name after those of the documents that it lies in: <c>reply.eml!table.xlsx</c>.</summary>
    public string Where { get; }

    public ReadingLimits Limits { get; }

    /// <summary>How many documents it lies in.</summary>
    public int Depth { get; }

    /// <summary>Takes expanded bytes from what the whole document may grow to.</summary>
    /// <exception cref="UnreadableException">It grows beyond that.</exception>
    public void Expand(long bytes)
    {
        budget.Expanded -= bytes;
        if (budget.Expanded < 0)
        {
            throw new UnreadableException(FormatFindings.ExpandsTooFar(Where, Limits.ExpandedBytes));
        }
    }

    /// <summary>Reads a document that lies in this one; one that lies too deep, or is one too many, gives its finding.</summary>
    public Content ReadAttachment(string name, ReadOnlyMemory<byte> bytes)
    {
        var inner = new ReadingScope(name, $"{Where}!{name}", Limits, Depth + 1, budget);
        if (inner.Depth > Limits.Depth)
        {
            return new Content { MediaType = "application/octet-stream", Findings = [FormatFindings.TooDeep(inner.Where, Limits.Depth)] };
        }

        return --budget.Attachments < 0
            ? new Content { MediaType = "application/octet-stream", Findings = [FormatFindings.TooMany(inner.Where, Limits.Attachments)] }
            : DocumentReader.Read(inner, bytes);
    }

    private sealed class ReadingBudget(long expanded, int attachments)
    {
        public long Expanded { get; set; } = expanded;

        public int Attachments { get; set; } = attachments;
    }
}

using System.Collections;

namespace Cyberflag.Statistics;

/// <summary>
/// What a method found: named values in the order in which they are printed. A value is a number, a text, null, a list of these, or a
/// result itself. A number that is not finite stands for what does not exist (an infinite limit) and is printed as null.
/// </summary>
public sealed class MethodResult : IEnumerable<KeyValuePair<string, object?>>
{
    private readonly List<KeyValuePair<string, object?>> fields = [];

    /// <summary>The value of a name.</summary>
    /// <exception cref="KeyNotFoundException">There is no such value.</exception>
    public object? this[string name]
    {
        get => fields.Find(f => f.Key == name) is { Key: not null } field ? field.Value : throw new KeyNotFoundException(name);
        set => fields.Add(new KeyValuePair<string, object?>(name, value));
    }

    /// <summary>Adds what the other result has, behind.</summary>
    public MethodResult With(MethodResult other)
    {
        fields.AddRange(other.fields);
        return this;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => fields.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

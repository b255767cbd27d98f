using System.Collections.Immutable;
using MimeKit;

namespace Cyberflag.Request;

/// <summary>Where a force takes requests. The project brings none: the user gives them and vouches for them.</summary>
/// <param name="ForceId">The id of the force.</param>
/// <param name="Address">The mail address; empty where only a page with a form is known.</param>
/// <param name="Confirmed">The day on which a person vouched for it; null where nobody did, and then nothing is sent there.</param>
/// <param name="By">Who vouched for it.</param>
/// <param name="Source">Where it was found.</param>
public sealed record Contact(string ForceId, string Address, DateOnly? Confirmed, string By, string Source)
{
    /// <summary>The part after the @, in lower case.</summary>
    public string Domain => DomainOf(Address);

    /// <summary>True for exactly one plain address.</summary>
    public static bool IsAddress(string text) =>
        MailboxAddress.TryParse(text, out var address) && address.Address == text && address.Domain.Contains('.', StringComparison.Ordinal) && !text.Any(char.IsWhiteSpace);

    /// <summary>The part of an address after the @, in lower case; empty where there is none.</summary>
    public static string DomainOf(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return address.LastIndexOf('@') is >= 0 and var at ? address[(at + 1)..].ToLowerInvariant() : "";
    }
}

/// <summary>The addresses of a campaign.</summary>
/// <param name="All">One for each force that has one.</param>
public sealed record ContactList(ImmutableArray<Contact> All)
{
    /// <summary>The contact of a force, or null.</summary>
    public Contact? Of(string forceId) => All.FirstOrDefault(c => c.ForceId == forceId);

    /// <summary>Why nothing can be sent to a force, or null where it can.</summary>
    public string? Refusal(string forceId) => Of(forceId) switch
    {
        null or { Address.Length: 0 } => "no address is known",
        { Confirmed: null } => "nobody has confirmed the address",
        var contact when !Contact.IsAddress(contact.Address) => "what stands there is no mail address",
        _ => null,
    };

    /// <summary>The forces whose contacts share a domain: a joint office answers for all of them, so its address does not tell which is meant.</summary>
    public ImmutableArray<string> ForcesAt(string domain) =>
        [.. All.Where(c => c.Domain.Length > 0 && (c.Domain == domain || domain.EndsWith($".{c.Domain}", StringComparison.Ordinal))).Select(c => c.ForceId)];
}

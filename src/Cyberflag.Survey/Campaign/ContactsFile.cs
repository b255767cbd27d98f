using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CsvHelper;
using Cyberflag.Request;
using Cyberflag.Surveys.Sample;
using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>
/// <c>contacts.csv</c>: <c>force,address,confirmed,by,source</c>. Lists are imported into it: the same columns, or the authority list of
/// WhatDoTheyKnow (<c>Name</c>, <c>Short name</c>, and the address where the list gives one). A new or changed address is not confirmed.
/// </summary>
public static class ContactsFile
{
    /// <summary>Name of the file.</summary>
    public const string Name = "contacts.csv";

    private static readonly ImmutableArray<string> Columns = ["force", "address", "confirmed", "by", "source"];
    private static readonly ImmutableArray<string> ForceColumns = ["force", "Name", "Short name"];
    private static readonly ImmutableArray<string> AddressColumns = ["address", "Request email", "Email", "email"];

    /// <summary>The contacts of a survey, and the rows that cannot be used.</summary>
    public static (ContactList Contacts, ImmutableArray<Finding> Findings) Read(SurveyFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return File.Exists(folder.Of(Name)) ? Read(File.ReadAllBytes(folder.Of(Name)), Name, folder.Reference.Gazetteer) : (new ContactList([]), []);
    }

    /// <summary>Reads a list of either form. Rows of bodies that are no police force are passed over.</summary>
    public static (ContactList Contacts, ImmutableArray<Finding> Findings) Read(ReadOnlyMemory<byte> bytes, string file, Gazetteer gazetteer)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);
        using var csv = CsvReader.FromText(Encoding.UTF8.GetString(bytes.Span).TrimStart('\uFEFF'), new CsvReaderOptions { Separator = ',', TrackLineNumbers = true });
        csv.ReadHeader();
        string[] header = [.. csv.Headers.Select(h => h.Trim())];
        var forceColumns = ForceColumns.Where(header.Contains).ToList();
        if (forceColumns.Count == 0)
        {
            return (new ContactList([]), [new Finding("S-030", Severity.Error, "No column names the force.", $"{file}, line 1", $"The columns are {string.Join(", ", Columns)}, or those of WhatDoTheyKnow's authority list.")]);
        }

        var contacts = ImmutableArray.CreateBuilder<Contact>();
        var findings = ImmutableArray.CreateBuilder<Finding>();
        while (csv.Read())
        {
            var fields = csv.Current.ToArray();
            string Field(string column) => Array.IndexOf(header, column) is var at and >= 0 && at < fields.Length ? fields[at].Trim() : "";
            var address = AddressColumns.Select(Field).FirstOrDefault(a => a.Length > 0) ?? "";
            var where = $"{file}, line {csv.LineNumber}";
            if (forceColumns.Select(c => Force(gazetteer, Field(c), isOwn: c == "force")).FirstOrDefault(f => f is not null) is not { } force)
            {
                if (forceColumns[0] == "force")
                {
                    findings.Add(new Finding("S-031", Severity.Error, $"No force is called '{Field("force")}'.", where, "Give its id, ONS code or name as in reference/forces.csv."));
                }
            }
            else if (address.Length > 0 && !Contact.IsAddress(address))
            {
                findings.Add(new Finding("S-032", Severity.Error, $"'{address}' is no mail address.", where, "Correct it; nothing is sent there."));
            }
            else if (contacts.Any(c => c.ForceId == force.Id))
            {
                findings.Add(new Finding("S-033", Severity.Warning, $"{force.Name} stands twice; the first address counts.", where, "Leave one row for each force."));
            }
            else
            {
                DateOnly? confirmed = DateOnly.TryParseExact(Field("confirmed"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
                contacts.Add(new Contact(force.Id, address, confirmed is not null && Field("by").Length > 0 ? confirmed : null, Field("by"), Field("source")));
            }
        }

        return (new ContactList(contacts.ToImmutable()), findings.ToImmutable());
    }

    /// <summary>Takes a list over. An address that was held and confirmed stays so; a new one waits to be confirmed.</summary>
    public static (ContactList Contacts, ImmutableArray<Finding> Findings) Import(SurveyFolder folder, string file)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var (held, _) = Read(folder);
        var (given, findings) = Read(File.ReadAllBytes(file), Path.GetFileName(file), folder.Reference.Gazetteer);
        var merged = folder.Survey.Panel.Select(f => f.Id).Concat(held.All.Select(c => c.ForceId)).Distinct().Select(id =>
            (held.Of(id), given.Of(id)) switch
            {
                (var before, null) => before,
                ({ } before, { } now) when before.Address == now.Address || now.Address.Length == 0 => before,
                (_, { } now) => now with { Confirmed = null, By = "", Source = now.Source.Length > 0 ? now.Source : Path.GetFileName(file) },
            }).OfType<Contact>();
        return (Write(folder, new ContactList([.. merged])), findings);
    }

    /// <summary>A person vouches for addresses.</summary>
    /// <param name="folder">The survey.</param>
    /// <param name="forces">Whose; null for all that have one.</param>
    /// <param name="who">Who vouches.</param>
    /// <param name="today">The day.</param>
    /// <exception cref="SurveyException">A force has no address.</exception>
    public static ContactList Confirm(SurveyFolder folder, IReadOnlyCollection<Force>? forces, string who, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentException.ThrowIfNullOrWhiteSpace(who);
        var (held, _) = Read(folder);
        if (forces?.FirstOrDefault(f => held.Of(f.Id) is not { Address.Length: > 0 }) is { } without)
        {
            throw new SurveyException($"{Name} has no address for {without.Name}: there is nothing to confirm.");
        }

        var ids = forces?.Select(f => f.Id).ToHashSet();
        return Write(folder, new ContactList([.. held.All.Select(c => c.Address.Length > 0 && c.Confirmed is null && ids?.Contains(c.ForceId) != false ? c with { Confirmed = today, By = who } : c)]));
    }

    private static ContactList Write(SurveyFolder folder, ContactList contacts)
    {
        var lines = new CsvLines();
        lines.Add(Columns);
        foreach (var contact in contacts.All)
        {
            lines.Add(contact.ForceId, contact.Address, contact.Confirmed?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "", contact.By, contact.Source);
        }

        AtomicFile.Write(folder.Of(Name), lines.ToBytes());
        return contacts;
    }

    // The list of WhatDoTheyKnow holds thousands of bodies: a force is known by its whole name, not by the name of its place.
    private static Force? Force(Gazetteer gazetteer, string name, bool isOwn) => name.Length == 0 ? null
        : (isOwn ? gazetteer.FindForce(name) : null)
            ?? gazetteer.Forces.FirstOrDefault(f => Gazetteer.Fold(f.Name) == Gazetteer.Fold(name) || f.Aliases.Any(a => a.Contains(' ', StringComparison.Ordinal) && IsPolice(a) && Gazetteer.Fold(a) == Gazetteer.Fold(name)));

    private static bool IsPolice(string name) => name.Contains("Police", StringComparison.OrdinalIgnoreCase) || name.Contains("Constabulary", StringComparison.OrdinalIgnoreCase);
}

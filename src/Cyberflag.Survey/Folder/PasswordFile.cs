using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Cyberflag.Surveys;

/// <summary>
/// The passwords of protected documents: <c>.cyberflag/passwords.json</c>, which only its owner may read, beside the ledger and not in it. It is
/// never published, never copied with the ledger, and can be deleted; then the documents wait for their passwords again.
/// </summary>
internal sealed class PasswordFile
{
    private readonly string path;
    private readonly Dictionary<string, ImmutableArray<string>> byDocument;

    private PasswordFile(string path, Dictionary<string, ImmutableArray<string>> byDocument) => (this.path, this.byDocument) = (path, byDocument);

    /// <summary>The passwords of a survey; none where there is no file.</summary>
    /// <exception cref="SurveyException">The file cannot be understood.</exception>
    public static PasswordFile Open(SurveyFolder folder)
    {
        var path = Path.Combine(folder.Store, "passwords.json");
        if (!File.Exists(path))
        {
            return new PasswordFile(path, []);
        }

        try
        {
            return new PasswordFile(path, JsonSerializer.Deserialize(File.ReadAllBytes(path), PasswordJson.Default.DictionaryStringImmutableArrayString) ?? []);
        }
        catch (JsonException problem)
        {
            throw new SurveyException($"{path} cannot be read. Delete it and give the passwords again.", problem);
        }
    }

    /// <summary>The passwords of a document, by its SHA-256, in the order given.</summary>
    public ImmutableArray<string> Of(string documentHash) => byDocument.GetValueOrDefault(documentHash, []);

    /// <summary>Keeps one more password of a document.</summary>
    public void Add(string documentHash, string password)
    {
        byDocument[documentHash] = [.. Of(documentHash).Where(p => p != password), password];
        Write();
    }

    /// <summary>Forgets the passwords of a document.</summary>
    public void Remove(string documentHash)
    {
        if (byDocument.Remove(documentHash))
        {
            Write();
        }
    }

    private void Write() => AtomicFile.WriteForOwner(path, JsonSerializer.SerializeToUtf8Bytes(byDocument, PasswordJson.Default.DictionaryStringImmutableArrayString));
}

[JsonSourceGenerationOptions]
[JsonSerializable(typeof(Dictionary<string, ImmutableArray<string>>))]
internal sealed partial class PasswordJson : JsonSerializerContext;

using Cyberflag.Vocabulary;

namespace Cyberflag.Surveys;

/// <summary>
/// A survey on disk: <c>survey.json</c>, <c>policy.json</c>, <c>replies/FORCE/DATE/</c>, <c>attested.csv</c>, <c>decisions.csv</c>,
/// <c>entered.csv</c> and <c>evidence/</c>, <c>reference/</c> (tables that go before the program's), <c>out/</c>, and <c>.cyberflag/</c> with ledger and cache.
/// </summary>
public sealed class SurveyFolder
{
    /// <summary>Name of the file that says what the survey asks.</summary>
    internal const string SurveyName = "survey.json";

    /// <summary>Name of the file with the policy of its figures and releases; it may be missing.</summary>
    internal const string PolicyName = "policy.json";

    private SurveyFolder(string path, ReferenceData reference, Survey survey, IReadOnlyDictionary<string, byte[]> asRead) =>
        (Path, Reference, Survey, AsRead) = (path, reference, survey, asRead);

    /// <summary>Full path of the folder.</summary>
    public string Path { get; }

    /// <summary>Reference data, the survey's own tables first.</summary>
    public ReferenceData Reference { get; }

    /// <summary>The survey.</summary>
    public Survey Survey { get; }

    /// <summary>The bytes of <c>survey.json</c> and, where there is one, <c>policy.json</c> from which <see cref="Survey"/> was made: what a release rests on, whatever lies there since.</summary>
    internal IReadOnlyDictionary<string, byte[]> AsRead { get; }

    /// <summary>Where the ledger, the payloads and the cache lie.</summary>
    public string Store => System.IO.Path.Combine(Path, ".cyberflag");

    /// <summary>Where a release is written if nobody says otherwise.</summary>
    public string DefaultOut => System.IO.Path.Combine(Path, "out");

    /// <summary>The reference tables that come with the program.</summary>
    public static string ProgramReference => System.IO.Path.Combine(AppContext.BaseDirectory, "reference");

    /// <summary>Opens a survey folder.</summary>
    /// <exception cref="SurveyException">There is no survey, or survey.json or policy.json is wrong.</exception>
    /// <exception cref="ReferenceException">A reference table is wrong.</exception>
    public static SurveyFolder Open(string path)
    {
        var full = System.IO.Path.GetFullPath(path);
        var file = System.IO.Path.Combine(full, SurveyName);
        if (!File.Exists(file))
        {
            throw new SurveyException(Directory.Exists(full)
                ? $"{path} is no survey: it has no survey.json. Make one with 'cyberflag new NAME'."
                : $"{path} does not exist. Give the folder of a survey, or make one with 'cyberflag new NAME'.");
        }

        var reference = ReferenceData.Load(System.IO.Path.Combine(full, "reference"), ProgramReference);
        var policy = System.IO.Path.Combine(full, PolicyName);
        if (Directory.Exists(policy))
        {
            throw new SurveyException($"{policy} is a folder where the file with the policy is expected. Move it away, or put the file in its place.");
        }

        var asRead = new Dictionary<string, byte[]>(StringComparer.Ordinal) { [SurveyName] = File.ReadAllBytes(file) };
        if (File.Exists(policy))
        {
            asRead[PolicyName] = File.ReadAllBytes(policy);
        }

        var survey = SurveyFile.Read(Text(asRead[SurveyName]), asRead.TryGetValue(PolicyName, out var held) ? Text(held) : null, reference);
        return new SurveyFolder(full, reference, survey, asRead);
    }

    private static string Text(byte[] bytes)
    {
        using var reader = new StreamReader(new MemoryStream(bytes));
        return reader.ReadToEnd();
    }

    /// <summary>Full path of a file of the survey.</summary>
    public string Of(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>
    /// The replies, ordered by name: every file below <c>replies/</c>, with the force and day of its folders where these name them.
    /// Files whose names begin with a dot or <c>~$</c> (of the system, of an open spreadsheet) are no replies.
    /// </summary>
    public IReadOnlyList<ReplyFile> Replies() => RepliesFolder.Of(this).Files;
}

/// <summary>A reply as it lies in the survey.</summary>
/// <param name="Name">Name relative to the survey, with forward slashes.</param>
/// <param name="FullPath">Where it lies.</param>
/// <param name="Force">The force of its folder, or null.</param>
/// <param name="Received">The day of its folder, or null.</param>
/// <param name="UnknownForce">The name of its folder, where no force is called that; otherwise null.</param>
public sealed record ReplyFile(string Name, string FullPath, Force? Force, DateOnly? Received, string? UnknownForce)
{
    /// <summary>
    /// Its bytes. A file of no length is not opened: it has none to give, and what has no length and is no file (a pipe, a device) would keep the
    /// program waiting.
    /// </summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public byte[] Bytes() => new FileInfo(FullPath).Length == 0 ? [] : File.ReadAllBytes(FullPath);
}

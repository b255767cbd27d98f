using Cyberflag.Vocabulary;

namespace Cyberflag.Tests.Vocabulary;

/// <summary>The reference data of the product, as they are copied beside the program.</summary>
internal static class RealReference
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "reference");

    public static ReferenceData Data { get; } = ReferenceData.Load(Folder);
}

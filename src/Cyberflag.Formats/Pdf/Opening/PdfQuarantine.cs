using UglyToad.PdfPig;
using UglyToad.PdfPig.Annotations;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;
using Cyberflag.Vocabulary;

namespace Cyberflag.Formats;

/// <summary>Tells what a PDF holds beside its pages: files, programs, notes and form fields. None of it is read.</summary>
internal static class PdfQuarantine
{
    /// <summary>Findings about the document as a whole.</summary>
    public static IEnumerable<Finding> Of(PdfDocument document, string where)
    {
        if (Embedded(document) is var files and > 0)
        {
            yield return FormatFindings.EmbeddedObjects(where, files);
        }

        if (HasProgram(document))
        {
            yield return FormatFindings.PdfProgram(where);
        }
    }

    /// <summary>How many notes and filled fields lie over a page.</summary>
    public static int Notes(Page page) => page.GetAnnotations().Count(a =>
        a.Type is AnnotationType.Text or AnnotationType.FreeText or AnnotationType.FileAttachment or AnnotationType.Stamp
        || (a.Type is AnnotationType.Widget && a.AnnotationDictionary.ContainsKey(NameToken.V)));

    private static int Embedded(PdfDocument document)
    {
        try
        {
            return document.Advanced.TryGetEmbeddedFiles(out var files) ? files.Count : 0;
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            // What cannot be counted is there all the same.
            return 1;
        }
    }

    private static bool HasProgram(PdfDocument document)
    {
        var catalog = document.Structure.Catalog.CatalogDictionary;
        return IsProgram(Resolved(document, catalog, NameToken.OpenAction)) || catalog.ContainsKey(NameToken.Create("AA"))
            || (Resolved(document, catalog, NameToken.Names) is DictionaryToken names && names.ContainsKey(NameToken.Create("JavaScript")));
    }

    private static bool IsProgram(IToken? action) =>
        action is DictionaryToken dictionary && dictionary.TryGet(NameToken.S, out NameToken kind) && kind.Data is "JavaScript" or "Launch";

    private static IToken? Resolved(PdfDocument document, DictionaryToken dictionary, NameToken name)
    {
        try
        {
            return !dictionary.TryGet(name, out IToken? token) ? null
                : token is IndirectReferenceToken reference ? document.Structure.GetObject(reference.Data)?.Data : token;
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            return null;
        }
    }
}

using System.Globalization;
using Cyberflag.Vocabulary;

namespace Cyberflag.Formats;

/// <summary>
/// Every finding of the readers: its code, how much it matters, its words and its advice. A quarantined part is told by where it is
/// and how much it holds, never by what it says.
/// </summary>
internal static class FormatFindings
{
    private const string AskAgain = "Ask the sender for the file again, or open it in its own program and save it as XLSX or CSV.";

    public static Finding Empty(string where) => Error(
        "F-001", where, "The file is empty.", "Ask the sender for the file again; if it is a placeholder, delete it from the folder.");

    public static Finding TooLarge(string where, long bytes, long limit) => Error(
        "F-002", where, $"The file is too large: {Size(bytes)}, where at most {Size(limit)} are read.",
        "Save the part that answers the request as a file of its own.");

    /// <summary>A protected file that no password opened: it waits for one, or none of those given was right.</summary>
    public static Finding Locked(string where, ReadingLimits limits) =>
        limits.Passwords.IsEmpty ? Protected(where) : WrongPassword(where, limits.Passwords.Length);

    private static Finding Protected(string where) => Error(
        "F-003", where, "The file is protected by a password and waits for it; nothing of it was read.",
        "Ask the sender for the password and read the file with --password, or save a copy without one beside it.");

    private static Finding WrongPassword(string where, int passwords) => Error(
        "F-015", where, $"The file is protected, and {(passwords == 1 ? "the password given does not open it" : $"none of the {N(passwords)} passwords given opens it")}; nothing of it was read.",
        "Compare the password with the sender's message, capital letters and spaces included, or ask the sender again.");

    public static Finding ProtectionUnknown(string where) => Error(
        "F-016", where, "The file is protected in a way that is not known here (by a certificate or by rights management, or with an old method); nothing of it was read.",
        "Open it in its own program, save a copy without protection, and put that beside it.");

    public static Finding ProtectionTooSlow(string where) => Error(
        "F-017", where, "The file asks for so many rounds of computing to try a password that it was not opened; such files can be made to do harm.",
        "If you trust it, open it in its own program, save a copy without protection, and put that beside it.");

    public static Finding NotYetRead(string where, string format) => Error(
        "F-004", where, $"The file is {format}, which this version does not read yet.",
        "Save it as XLSX or CSV, or enter the figures by hand with their evidence.");

    public static Finding Damaged(string where, string format) => Error(
        "F-005", where, $"The file looks like {format}, but it is damaged or cut short; nothing of it was used.", AskAgain);

    public static Finding Picture(string where) => Error(
        "F-006", where, "The file is a picture, whose figures cannot be read.", "Enter the figures by hand with their evidence.");

    public static Finding Unknown(string where) => Error(
        "F-007", where, "The file is in no format that is known here.",
        "Open it in its own program and save it as XLSX, CSV or text, or enter the figures by hand with their evidence.");

    public static Finding ExpandsTooFar(string where, long limit) => Error(
        "F-008", where, $"The compressed file grows to more than {Size(limit)} when it is opened; it was not read, as such files can be made to do harm.",
        "If you trust it, open it in its own program and save the part that answers the request.");

    public static Finding TooDeep(string where, int limit) => Error(
        "F-009", where, $"The file lies more than {N(limit)} files deep within other files; it was not read.",
        "Save it as a file of its own in the folder of the reply.");

    public static Finding TooMany(string where, int limit) => Error(
        "F-010", where, $"More than {N(limit)} files lie within the file; this one was not read.",
        "Save those that answer the request as files of their own in the folder of the reply.");

    public static Finding TooManyCells(string where, long cells, long limit) => Error(
        "F-011", where, $"The table is too large: {N(cells)} cells lie outside the {N(limit)} that are read, and were left out.",
        "Save the part that answers the request as a file of its own; a single cell far from the table can be deleted.");

    public static Finding TooManyColumns(string where, long columns, int limit) => Error(
        "F-012", where, $"The table has {N(columns)} columns; those after the {N(limit)}th were left out.",
        "Look whether the delimiter is what it seems, and save the part that answers the request as a file of its own.");

    public static Finding NestedTooDeep(string where) => Error(
        "F-013", where, "The elements of the page lie too deep within each other; it was not read, as such pages can be made to do harm.",
        "If you trust it, open it in a browser, copy the text and tables, and save them as text or CSV.");

    public static Finding ReaderFailed(string where, string format, string problem) => Error(
        "F-014", where, $"The file looks like {format}, but the reader met something that it does not know ({problem}); nothing of it was used.",
        $"{AskAgain} Please report this file's format as a fault of the program.");

    public static Finding HiddenSheet(string where, long cells) => Warning(
        "F-020", where, $"The sheet is hidden and holds {Cells(cells)} with content. They are in no figure.",
        "Look at it in confidence: hidden sheets can hold personal data, and then the force should be told.");

    public static Finding HiddenRowsAndColumns(string where, string what, long cells) => Warning(
        "F-021", where, $"{what} hidden and hold {Cells(cells)} with content. They are in no figure.",
        "Look at them in confidence: hidden parts can hold personal data, and then the force should be told.");

    public static Finding UnderMerged(string where, long cells) => Warning(
        "F-022", where, $"{Cells(cells)} with content {(cells == 1 ? "lies" : "lie")} under merged cells, where no reader sees them. They were left out.",
        "Undo the merging in a copy to see them.");

    public static Finding Comments(string where, long parts, string word = "part") => Warning(
        "F-023", where, $"The document has {Parts(parts, word)}{(word == "part" ? " with comments or notes" : "")}, {(parts == 1 && word != "part" ? "which was" : "which were")} not read.",
        "Look at them in the document: they can explain figures, and can hold personal data.");

    public static Finding PivotCaches(string where, long caches, long records) => Warning(
        "F-024", where, $"Behind its tables the workbook holds {Parts(caches, "pivot cache")} with {N(records)} records, which were not read.",
        "Treat the file in confidence: a pivot cache can hold the records of single people behind a table, and then the force should be told.");

    public static Finding PivotTables(string where, long tables) => Warning(
        "F-024", where, $"The spreadsheet has {Parts(tables, "pivot table")}, whose source may lie in it, or in a file that it names; nothing but the cells was read.",
        "Look whether the records behind the table were sent with it; they can be those of single people, and then the force should be told.");

    public static Finding EmbeddedObjects(string where, long objects) => Warning(
        "F-025", where, $"{Parts(objects, "document")} embedded in the document {(objects == 1 ? "was" : "were")} not read.",
        "Open the document to look at them, and save those that answer the request as files of their own.");

    public static Finding Macros(string where) => Warning(
        "F-026", where, "The document has macros. They were neither run nor read.", "Do not allow them when you open the document.");

    public static Finding ExternalLinks(string where, long links) => Warning(
        "F-027", where, $"The workbook keeps {Parts(links, "link")} to other files or data sources, with copies of their values. They were neither followed nor read.",
        "Do not update the links when you open the workbook; the copies can hold more than the force meant to send.");

    public static Finding HiddenByFormat(string where, long cells, string first) => Warning(
        "F-028", where, $"{Cells(cells)}, the first at {first}, {(cells == 1 ? "holds a value" : "hold values")} that the format hides. They are in no figure.",
        "Look at them in confidence, and ask the force whether they belong to the answer.");

    public static Finding FormulaWithoutResult(string where, long cells, string first) => Warning(
        "F-029", where, $"{Cells(cells)}, the first at {first}, {(cells == 1 ? "holds a formula" : "hold formulas")} without a stored result.",
        "Open the workbook in a spreadsheet program, save it, and use the saved file.");

    public static Finding Contradictory(string where, long cells, string first) => Warning(
        "F-030", where, $"{Cells(cells)}, the first at {first}, {(cells == 1 ? "stands" : "stand")} twice in the file; the first value was taken.",
        "Compare with the workbook as a spreadsheet program shows it.");

    public static Finding SuperscriptThroughout(string where, long cells, string first) => Warning(
        "F-031", where, $"{Cells(cells)}, the first at {first}, {(cells == 1 ? "is" : "are")} superscript throughout, and {(cells == 1 ? "was" : "were")} taken for footnote marks.",
        "If they are figures, enter them by hand with their evidence.");

    public static Finding MergedRanges(string where, long ranges) => Warning(
        "F-032", where, $"{Parts(ranges, "merged range")} could not be used: overlapping, malformed or too many.",
        "Compare with the workbook as a spreadsheet program shows it.");

    public static Finding UnreadableCells(string where, long cells, string first) => Warning(
        "F-033", where, $"{Cells(cells)}, the first at {first}, {(cells == 1 ? "has a value" : "have values")} that could not be read, marked as errors.",
        "Compare with the workbook as a spreadsheet program shows it.");

    public static Finding NotATable(string where, long sheets) => Info(
        "F-034", where, $"{Parts(sheets, "sheet")} of the workbook {(sheets == 1 ? "is a chart or dialogue" : "are charts or dialogues")} without cells.",
        "Look at the chart if its figures stand nowhere else.");

    public static Finding Pictures(string where, long pictures) => Info(
        "F-035", where, $"{Parts(pictures, "picture")} in the document {(pictures == 1 ? "was" : "were")} not read.",
        "Look whether one shows figures; if so, enter them by hand with their evidence.");

    public static Finding TextBoxes(string where, long boxes) => Warning(
        "F-036", where, $"{Parts(boxes, "text box", "text boxes")} over the cells or text of the document {(boxes == 1 ? "was" : "were")} not read.",
        "Look whether one explains the figures, such as what a mark means.");

    public static Finding HiddenText(string where, long parts) => Warning(
        "F-038", where, $"{Parts(parts, "part")} of the text {(parts == 1 ? "is" : "are")} marked as hidden, and {(parts == 1 ? "was" : "were")} left out.",
        "Look at the document in confidence: hidden text can hold personal data, and then the force should be told.");

    /// <summary>Text that is struck through: what the sender took back is no value, and it is not joined to what stands beside it.</summary>
    public static Finding StruckOut(string where, long parts) => Warning(
        "F-064", where, $"{Parts(parts, "part")} of the text {(parts == 1 ? "is" : "are")} struck through, and {(parts == 1 ? "was" : "were")} left out.",
        "Look at the document: a number that is struck out is no figure, and what stands beside it may take its place. Where that is not plain, ask the force.");

    /// <summary>Cells of which all or a part is struck through.</summary>
    public static Finding StruckOutCells(string where, long cells, string first) => Warning(
        "F-064", where, $"{Cells(cells)}, the first at {first}, {(cells == 1 ? "holds" : "hold")} something that is struck through, which was left out.",
        "Look at the document: a number that is struck out is no figure, and what stands beside it may take its place. Where that is not plain, ask the force.");

    public static Finding TrackedDeletions(string where, long parts) => Warning(
        "F-039", where, $"{Parts(parts, "part")} deleted with tracked changes {(parts == 1 ? "is" : "are")} still in the document, and {(parts == 1 ? "was" : "were")} left out.",
        "Look at the tracked changes in confidence: they can hold earlier figures or personal data, and then the force should be told.");

    public static Finding SuperscriptUnknown(string where) => Warning(
        "F-037", where, "Whether letters stand above the line cannot be told in this kind of file: a footnote mark behind a number or year may have been read as its last digit, and an error value as a blank cell.",
        "Look whether the workbook has footnote marks or errors; if so, save it as XLSX and use that.");

    public static Finding SheetTooLong(string where, int rows) => Error(
        "F-018", where, $"The sheet reaches so far that only its first {N(rows)} rows were read.",
        "Delete what stands far below or beside the table, or save the part that answers the request as a file of its own.");

    public static Finding QuoteNotClosed(string where, int row) => Warning(
        "F-040", Place(where, row), "A quotation mark is never closed. Each line was read as a row of its own.",
        "Look at the row in a text editor, and correct a copy if the columns have moved.");

    public static Finding RowsTooLong(string where, int first, int rows) => Warning(
        "F-041", Place(where, first), $"{Parts(rows, "row")} {(rows == 1 ? "has" : "have")} more fields than the others; a comma within a number may have moved the columns.",
        "Compare the row with its neighbours, and correct a copy if the columns have moved.");

    public static Finding EncodingAssumed(string where) => Info(
        "F-042", where, "The text does not say how its letters are stored; it was read as Windows-1252.",
        "If accented letters or currency signs look wrong, save the file as UTF-8.");

    public static Finding HiddenOnPage(string where, long parts, bool inTables) => new(
        "F-043", inTables ? Severity.Warning : Severity.Info,
        $"{Parts(parts, "part")} of the page {(parts == 1 ? "is" : "are")} hidden from readers{(inTables ? ", some within tables" : "")}, and {(parts == 1 ? "was" : "were")} left out.",
        where, "If a figure is missing, look at the page in a browser.");

    public static Finding CallingFormulas(string where, long cells, string first) => Warning(
        "F-045", where, $"{Cells(cells)}, the first at {first}, {(cells == 1 ? "holds a formula that calls" : "hold formulas that call")} another program or the internet. Nothing was called; the stored result was read.",
        "Do not allow it when you open the file, and ask the force why it is there.");

    public static Finding BodyMissing(string where) => Info(
        "F-044", where, "The mail has no text of its own.", "Look at its attachments.");

    public static Finding TooManyLines(string where, int limit) => Error(
        "F-047", where, $"The text has more than {N(limit)} lines; it was not read, as such files can be made to do harm.",
        "Save the part that answers the request as a file of its own.");

    public static Finding OutlookPackage(string where) => Error(
        "F-046", where, "The file is a package in which Outlook hides the attachments of a mail (winmail.dat); what lies in it was not read.",
        "Open the mail in Outlook and save its attachments beside it, or ask the sender to send it as plain text or HTML.");

    public static Finding PagesUnread(string where, string pages) => Error(
        "F-050", $"{where}, {pages}", "The page is damaged or uses what is not known here, and was not read; the other pages were.",
        "Look at the page, and enter its figures by hand with their evidence.");

    public static Finding PagesWithoutText(string where, string pages) => Error(
        "F-051", $"{where}, {pages}", "The page is a picture without text, such as a scan, and was not read.",
        "Enter the figures by hand with their evidence, or ask the force for the file from which it was printed.");

    public static Finding PagesTooLarge(string where, string pages) => Error(
        "F-052", $"{where}, {pages}", "The page draws far more than a page of print, and was not read, as such pages can be made to do harm.",
        "If you trust it, look at the page, and enter its figures by hand with their evidence.");

    public static Finding TooManyPages(string where, long pages, int limit) => Error(
        "F-053", where, $"The document has {N(pages)} pages; those after the {N(limit)}th were not read.",
        "Save the pages that answer the request as a file of their own.");

    public static Finding HiddenLetters(string where, string pages, string how, long letters) => Warning(
        "F-054", $"{where}, {pages}", $"{Parts(letters, "letter")} {(letters == 1 ? "is" : "are")} written where nobody sees them: {how}. They were not read.",
        "Look at the page in confidence: hidden text can be what the force meant to remove, and then it should be told.");

    public static Finding RecognisedText(string where, string pages) => Warning(
        "F-055", $"{where}, {pages}", "The text was recognised from a picture by a program, which can take one digit for another.",
        "Compare every figure with the picture of the page.");

    public static Finding UnknownLetters(string where, string pages) => Warning(
        "F-056", $"{where}, {pages}", "Some letters do not say which they are, so that the text can be wrong.",
        "Compare the text with the page as it is shown.");

    public static Finding PagesCrowded(string where, string pages) => Warning(
        "F-057", $"{where}, {pages}", "The page has so many lines that they were not used to find tables.",
        "Compare the tables with the page as it is shown.");

    public static Finding PagesWithPictures(string where, string pages) => Info(
        "F-058", $"{where}, {pages}", "A large picture on the page was not read.",
        "Look whether it shows figures; if so, enter them by hand with their evidence.");

    public static Finding PageNotes(string where, string pages, long notes) => Warning(
        "F-059", $"{where}, {pages}", $"{Parts(notes, "note, stamp or filled field", "notes, stamps or filled fields")} over the page {(notes == 1 ? "was" : "were")} not read.",
        "Look at the page: they can belong to the answer, and can hold personal data.");

    public static Finding PdfProgram(string where) => Warning(
        "F-060", where, "The document has a program that would run when it is opened. It was neither run nor read.", "Do not allow it when you open the document.");

    public static Finding NothingOnPages(string where) => Error(
        "F-061", where, "The document has no page with text.", "Look at it in its own program, and ask the sender for the file again.");

    public static Finding PagesDamaged(string where, string pages) => Error(
        "F-063", $"{where}, {pages}", "What the page shows was changed or cut short in the file after it was written, so that text can be missing or wrong.",
        "Ask the sender for the file again; until then compare every figure with the page as it is shown.");

    public static Finding WithoutEnd(string where, int page) => Error(
        "F-062", where, $"Reading {(page > 0 ? $"page {N(page)}" : "the document")} did not come to an end; nothing of it was used, as such files can be made to do harm.",
        "If you trust it, print the pages that answer the request into a new PDF and use that.");

    private static Finding Error(string code, string where, string message, string advice) => new(code, Severity.Error, message, where, advice);

    private static Finding Warning(string code, string where, string message, string advice) => new(code, Severity.Warning, message, where, advice);

    private static Finding Info(string code, string where, string message, string advice) => new(code, Severity.Info, message, where, advice);

    private static string Place(string where, int row) => $"{where}, r.{N(row)}";

    private static string Cells(long cells) => Parts(cells, "cell");

    private static string Parts(long count, string word, string? many = null) => $"{N(count)} {(count == 1 ? word : many ?? $"{word}s")}";

    private static string Size(long bytes) =>
        bytes < 1024 * 1024 ? $"{N(bytes)} bytes" : string.Create(CultureInfo.InvariantCulture, $"{bytes / (1024.0 * 1024.0):0.#} MB");

    private static string N(long number) => FigureText.Whole(number);
}

using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>
/// What is like a number and was not read, in a sentence that names a period or an offence: <c>1,2O1 crimes … in 2023/24</c>, <c>2023/24: 2O8</c>, <c>two hundred
/// and twelve offences</c>. Codes, dates, references, laws and whatever else says itself that it counts nothing are left out.
/// </summary>
internal static partial class NumberLike
{
    /// <summary>The first such place of a passage, or null.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="read">The numbers read in it.</param>
    /// <param name="reference">Forces and offences.</param>
    public static (int Start, int Length)? Find(Passage passage, ImmutableArray<Draft> read, ReferenceData reference)
    {
        foreach (var (start, length) in Sentences.Of(passage.Text))
        {
            var sentence = passage.Text.Substring(start, length);
            if (!Any().IsMatch(sentence) || NoCount.IsWorkload(sentence) || NoCount.ListsCodes(sentence) || Legend.Explains(sentence))
            {
                continue;
            }

            var periods = PeriodReading.Find(sentence);
            var years = PeriodReading.BareYears(sentence);
            var offences = OffenceReading.Mentions(sentence, reference.Offences).ToList();
            if (periods.IsEmpty && years.IsEmpty && offences.Count == 0)
            {
                continue;
            }

            var open = sentence.ToCharArray();
            foreach (var (at, size) in periods.Concat(years).Select(p => (p.Start, p.Length)).Concat(offences.Select(o => (o.Start, o.Length)))
                .Concat(NoCount.Mentions(sentence)).Concat(InlineQuestions.Mentions(sentence)).Concat(Otherwise().Matches(sentence).Select(m => (m.Index, m.Length)))
                .Concat(read.Where(d => d.Start < start + length && d.Start + d.Raw.Length > start).Select(d => (Math.Max(0, d.Start - start), Math.Min(d.Raw.Length, start + length - d.Start)))))
            {
                open.AsSpan(at, Math.Min(size, length - at)).Fill('\uFFFC');
            }

            var rest = new string(open);
            if (Any().Matches(rest).FirstOrDefault(m => !NoCount.IsReference(rest[..m.Index])) is { } found)
            {
                return (start + found.Index, found.Length);
            }
        }

        return null;
    }

    private const string Small = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";

    // Digits, with letters that are taken for them; tens and hundreds in words; a smaller number in words before what is counted or at the end.
    [GeneratedRegex(
        @"(?<![\w£$€/.\-–#@&\uFFFC])(?=[OoIlSB]*\d)[\dOoIlSB]+(?:[.,'’·]\s?[\dOoIlSB]+)*(?![\w/%@\uFFFC]|[\-–.]\d|\s*(?:%|per ?cent|st\b|nd\b|rd\b|th\b|years?\b|am\b|pm\b))"
        + @"|\b(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)\b(?!\s+(?:per ?cent|hours?|years?|days?|(?:working|calendar) days?))"
        + @"|\b(?:" + Small + @")\b(?=\s+(?:(?:such|recorded|child|sexual|further)\s+)*(?:offences|crimes|victims)\b|\s*\.?$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Any();

    // Addresses, laws, sections in brackets, postcodes, times, and years with a mark.
    [GeneratedRegex(
        @"https?://\S+|\bwww\.\S+|\S+@\S+|\b(?:acts?|orders?|regulations?|rules?)\b[^.;,]{0,12}\d{4}|\b(?:sections?|ss?|paragraphs?|schedule|part|article)\.?\s*\d+\w*(?:\s*\(\w{1,3}\))*(?:\s*(?:,|and|&|or|to|[-–])\s*(?:section\s*)?\d+\w*(?:\s*\(\w{1,3}\))*)*|\(\d{1,2}[A-Z]?\)|\b[A-Z]{1,2}\d{1,2}[A-Z]?\s?\d[A-Z]{2}\b|\b\d{1,2}[:.]\d{2}\s?(?:am|pm|hrs)?\b|\b(?:aged?|ages|under|over|between)\s+\d{1,2}\b(?:\s*(?:to|and|[-–])\s*\d{1,2})?|\b\d{1,2}\s*[-–]\s*\d{1,2}\b|\b\d{1,2}\s+(?:and|or)\s+(?:over|under|older|younger)\b|\b(?:version|v|outcomes?|types?|tier|level|stage|district|band|group|item|row|column|sheet|appendix|chapter)\s*\d+\w*|\b0\d{2,4}[\s\-]?\d{3}[\s\-]?\d{3,4}\b|\b101\b|\b999\b|(?<![\d/])(?:19|20)\d{2}(?:[/\-–]\d{2,4})?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Otherwise();
}

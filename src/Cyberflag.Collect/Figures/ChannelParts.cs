using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>
/// A whole and its parts by online service, the numbers first: <c>252 offences, 58 of them by Facebook, 50 on Snapchat and nine on WhatsApp</c>. Whether the parts are
/// all of the whole stands elsewhere; a person looks.
/// </summary>
internal sealed partial class ChannelParts : FigureRule
{
    private const int Fewest = 2;
    private static readonly ImmutableArray<string> Words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <inheritdoc/>
    public override IEnumerable<Draft> Read(DocumentText text, int index)
    {
        var passage = text.Passages[index].Text;
        foreach (var (start, length) in Sentences.Of(passage))
        {
            var sentence = passage.Substring(start, length);
            var parts = Part().Matches(sentence).Where(m => PartLine.Dimension(Channel(m)) == "channel").ToList();
            if (parts.Count < Fewest || NoCount.IsWorkload(sentence))
            {
                continue;
            }

            var head = sentence[..parts[0].Index];
            foreach (var match in Whole().Matches(head).TakeLast(1).Concat(parts))
            {
                if (Value(match.Groups["n"].Value, text) is not { } value)
                {
                    continue;
                }

                var draft = DraftOf(text, index, start + match.Groups["n"].Index, match.Groups["n"].Length, value, head.Trim());
                OwnWords.Apply(draft, head, text);
                if (match.Groups["channel"].Success)
                {
                    draft.Dimensions["channel"] = Channel(match).ToLowerInvariant();
                }

                draft.Doubt("parts in a sentence: of which whole is not certain");
                yield return draft;
            }
        }
    }

    private static string Channel(Match match) => match.Groups["channel"].Value.Trim();

    private static CellValue? Value(string number, DocumentText text) =>
        Words.IndexOf(number.ToLowerInvariant()) is >= 0 and var word ? new CellValue(Status.Value, Count.Exactly(word)) : CellValue.Read(number, text.Legend);

    private const string Number = @"(?<![\w£$/,.\-–])(?<n>" + CellValue.NumberPattern + @"|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";

    [GeneratedRegex(
        Number + @"\s+(?:(?:were|was|took place|happened|offences|of (?:them|these|those|which))\s+){0,3}(?:by|on|via|through|using|over|involved|named|with)\s+(?:the\s+)?(?<channel>[A-Z][A-Za-z]*(?:\s?/\s?[A-Z][A-Za-z]*(?: [A-Z][A-Za-z]+)?| [A-Z][A-Za-z]+)?)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    [GeneratedRegex(Number + @"\s+(?:(?:recorded|such|sexual|child|online|grooming)\s+){0,3}(?:offences|crimes|incidents|cases)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Whole();
}

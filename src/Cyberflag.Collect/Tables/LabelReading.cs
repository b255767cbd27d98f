using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>Writes what the labels of a data cell say into its draft.</summary>
internal sealed partial class LabelReading(Draft draft, DocumentText text)
{
    /// <summary>Why the number of a flag waits, where no column beside it counts offences.</summary>
    public const string FlaggedUnit = "whether the flag counts offences is not certain";

    /// <summary>Applies one label of an axis.</summary>
    public void Apply(Axis axis, string label)
    {
        var words = label.Trim().TrimEnd(':').Trim();
        if (words.Length == 0)
        {
            // The corner where one of several heading rows has nothing says nothing.
            draft.Doubt(axis.Kind is LabelKind.Period or LabelKind.Area or LabelKind.Offence ? "a label is missing" : null);
            return;
        }

        Note(words);
        draft.Doubt(axis.Kind is LabelKind.Period ? null : DerivedHeading.Doubt(words) ?? OfWhich.Doubt(words));
        var own = LabelWords.KindOf(words);
        if (axis.Kind is LabelKind.Unit or LabelKind.Other && OfWhich.IsFlag(words))
        {
            draft.Unit ??= CountingUnit.Offences;
            draft.IsFlagged = true;
            draft.Doubt(FlaggedUnit);
            return;
        }

        if (own == LabelKind.Total)
        {
            Total(axis, words);
            return;
        }

        switch (axis.Kind)
        {
            case LabelKind.Period:
                Period(words);
                break;
            case LabelKind.Area:
                AreaLabels.Apply(draft, [words], text.Reference.Gazetteer);
                break;
            case LabelKind.Sex:
                Part("sex", SexText(words), own is LabelKind.Sex or LabelKind.Unknown ? null : $"'{words}' stands among sexes");
                break;
            case LabelKind.Age:
                Part("age", AgeText(words), own is LabelKind.Age or LabelKind.Unknown or LabelKind.Period || words.All(char.IsDigit) ? null : $"'{words}' stands among ages");
                break;
            case LabelKind.Offence:
                OffenceLabels.Apply(draft, [("", words)], text.Reference.Offences);
                break;
            case LabelKind.Unit:
                Unit(words);
                break;
            case LabelKind.Total or LabelKind.Number:
                break;
            case LabelKind.Unknown or LabelKind.Other:
                Other(axis, words, own);
                break;
            default:
                throw new InvalidOperationException($"No such kind of label: {axis.Kind}.");
        }
    }

    /// <summary>Keeps a label among the number's own words.</summary>
    public void Note(string label)
    {
        var words = label.Trim();
        draft.Words = draft.Words.Length == 0 || words.Length == 0 ? draft.Words + words : $"{draft.Words}, {words}";
    }

    private void Total(Axis axis, string words)
    {
        switch (axis.Kind)
        {
            case LabelKind.Sex:
                Part("sex", null, null);
                break;
            case LabelKind.Age:
                Part("age", null, null);
                break;
            case LabelKind.Offence:
                draft.HasOffences = true;
                draft.Offence ??= new OffenceMention(0, words.Length, null, words);
                Part(Draft.OffenceDimension, null, null);
                break;
            case LabelKind.Period:
                draft.Doubt(PeriodTotals.Several);
                break;
            case LabelKind.Area:
                draft.Doubt("a total over several areas");
                break;
            case LabelKind.Unit:
                draft.Doubt("a total over several units");
                break;
            case LabelKind.Number or LabelKind.Total:
                return;
            case LabelKind.Unknown or LabelKind.Other:
                Part(axis.Dimension ?? "part", null, axis.Dimension is null ? "what the columns or rows are parts of is not certain" : null);
                break;
            default:
                throw new InvalidOperationException($"No such kind of label: {axis.Kind}.");
        }

        draft.IsTotal = true;
    }

    private void Period(string words)
    {
        var found = text.StarredYears.Read(words) ?? PeriodReading.Whole(words) ?? (PeriodReading.Find(words) is [var one] ? one with { Doubt = one.Doubt ?? $"'{words}' says more than a period" } : null);
        if (found is not { } mention)
        {
            draft.Doubt($"'{words}' is not a period that is understood");
        }
        else
        {
            Period(mention);
        }
    }

    private void Period(PeriodMention mention)
    {
        mention = text.Years.Settle(mention);
        if (draft.Period is not { } other || other.Period.Contains(mention.Period))
        {
            draft.Period = mention;
        }
        else if (!mention.Period.Contains(other.Period))
        {
            draft.Doubt("its headings name two periods");
        }
    }

    private void Unit(string label)
    {
        var dated = DatedUnit.Of(label);
        var words = dated?.Unit ?? label;
        if (dated is { Period: var period })
        {
            Period(period);
        }

        var units = UnitReading.IsRecorded(words) ? [CountingUnit.Offences] : UnitReading.Find(words);
        if (units.IsEmpty)
        {
            draft.Doubt(LabelWords.KindOf(words) == LabelKind.Number ? null : $"'{words}' stands among units and is none that is known");
            return;
        }

        draft.Doubt(units.Length > 1 ? $"'{words}' names several units" : null);
        draft.Doubt(draft.Unit is { } other && other != units[0] ? "its headings name two units" : null);
        draft.Unit ??= units[0];
        Named(words);
    }

    // A column that counts arrests beside one of charges is no part of a whole; more words than the unit may be a part.
    private void Named(string words)
    {
        var offences = OffenceReading.Find(words, text.Reference.Offences);
        draft.Offence ??= offences is [var one] ? one
            : offences.IsEmpty && Bracketed().Match(words) is { Success: true } code && OffenceReading.Label(code.Groups["code"].Value, text.Reference.Offences) is { Code: not null } named ? named
            : null;
        if (PeopleOfAge().Match(words) is { Success: true } aged)
        {
            Part("age", AgeText(aged.Groups["age"].Value), aged.Groups["more"].Success ? $"a remark stands beside its age ('{aged.Groups["more"].Value.Trim()}')" : null);
            return;
        }

        var plain = words.Split(' ').Length <= 2 || offences.Length == 1 || UnitReading.IsPlain(words) || PlainWords.Unexplained(words, text, isLabel: true) is null;
        draft.Doubt(plain || draft.Unit == CountingUnit.Percent ? null : $"whether '{words}' is a part or a whole is not certain");
    }

    private void Other(Axis axis, string words, LabelKind own)
    {
        if (own == LabelKind.Period)
        {
            Period(words);
        }
        else if (own == LabelKind.Other && DatedLabel.Of(words) is { } dated)
        {
            Period(dated.Period);
            Other(axis, dated.Words, LabelWords.KindOf(dated.Words));
        }
        else if (own == LabelKind.Unit && axis.Dimension is null)
        {
            Unit(words);
        }
        else if (own is LabelKind.Sex or LabelKind.Age)
        {
            Part(own == LabelKind.Sex ? "sex" : "age", own == LabelKind.Sex ? SexText(words) : AgeText(words), null);
        }
        else if (own != LabelKind.Number && axis.Dimension is null && IsFlag(words))
        {
            // A flag stands on a crime: what is counted beside it, its own words tell.
            draft.Unit ??= CountingUnit.Offences;
            draft.IsFlagged = true;
            draft.Doubt(FlaggedUnit);
        }
        else if (own != LabelKind.Number)
        {
            var isSample = words.Contains("sample", StringComparison.OrdinalIgnoreCase);
            Part(axis.Dimension ?? "part", (axis.IsOfCommonWord ? Axis.WithoutRemark(words) : words).ToLowerInvariant(),
                isSample ? "a sample and not all" : axis.Dimension is null ? $"what '{words}' is a part of is not certain" : null);
        }
    }

    // "With code" under a title that speaks of the flag.
    private bool IsFlag(string words) => MethodReading.Find(words) == Method.Flag
        || (MethodReading.IsShort(words) && text.Passages.Any(p => MethodReading.Find(p.Text) == Method.Flag));

    private void Part(string dimension, string? value, string? doubt)
    {
        draft.Doubt(doubt);
        if (!draft.Dimensions.TryAdd(dimension, value))
        {
            draft.Doubt(draft.Dimensions[dimension] == value ? null : $"its headings name two parts by {dimension}");
        }
    }

    private static string SexText(string words) => words.ToLowerInvariant() switch
    {
        "benyw" or "benywaidd" => "female",
        "gwryw" or "gwrywaidd" => "male",
        var other => other,
    };

    // "Suspects under 18", "Victims aged 13-15".
    [GeneratedRegex(@"^(?:number of )?(?:victims?|suspects?|offenders?|persons?|people)\s+(?:aged\s+)?(?<age>(?:under|over)\s+\d{1,2}|\d{1,2}\s?(?:[-–]|to)\s?\d{1,2}|\d{1,2} (?:and|or) (?:under|over))(?<more>\s*\([^()]*\))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PeopleOfAge();

    // "Offences recorded (88A)".
    [GeneratedRegex(@"\((?<code>\d{1,3}(?:/\d{1,2}|[A-Z])?)\)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    private static string AgeText(string words)
    {
        var lower = words.ToLowerInvariant();
        var digits = lower.StartsWith("aged ", StringComparison.Ordinal) ? lower[5..] : lower.StartsWith("age ", StringComparison.Ordinal) && char.IsDigit(lower[^1]) ? lower[4..] : lower;
        return digits.Trim();
    }
}

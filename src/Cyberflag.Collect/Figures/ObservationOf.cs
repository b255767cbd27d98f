using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Cyberflag.Vocabulary;

namespace Cyberflag.Collect;

/// <summary>Completes a draft from the text around it and says whether it has to wait for a person.</summary>
internal sealed partial class ObservationOf(DocumentText text, Surroundings around, ForceFound? force, KnownOn? known)
{
    private readonly NoteMarks notes = NoteMarks.Of(text);
    private readonly OffenceMention? subject = OffenceSubjects.Find(string.Join('\n', text.Passages.Select(p => p.Text).Append(text.Content.Title ?? "")));

    /// <summary>The observation of a draft.</summary>
    public Observation Read(Draft draft)
    {
        draft.Doubt(draft.Value.Doubt);
        draft.Doubt(notes.Doubt(draft));
        var area = Area(draft);
        var period = Period(draft);
        var offence = Offence(draft, area);
        var unit = Unit(draft);
        var method = MethodOf(draft, offence);
        return new Observation
        {
            Kind = ObservationKind.Reply,
            Area = area,
            Period = period,
            Offence = offence.Code,
            OffenceLabel = offence.Label,
            Unit = unit,
            Method = method,
            Breakdown = draft.Breakdown,
            Role = draft.IsTotal && unit is not (CountingUnit.Percent or CountingUnit.Rate) ? Role.Total : Role.Value,
            Status = draft.Value.Status,
            Count = unit == CountingUnit.Percent && draft.Value.Status == Status.Suppressed ? null : draft.Value.Count,
            Source = new Source { DocumentHash = text.Document.Hash, Document = text.Document.Name, Locator = draft.Locator, Raw = draft.Raw },
            KnownOn = known ?? KnownOn.After(period?.End ?? DateOnly.MinValue),
            NeedsReview = draft.Doubts.Count > 0,
            Why = string.Join("; ", draft.Doubts),
            Alternatives = [.. draft.Alternatives.Distinct()],
        };
    }

    private string? Area(Draft draft)
    {
        if (draft.Area is { } own)
        {
            draft.Doubt(draft.NamesRegion && force is not null ? $"its words name a region or nation, and the document is of {force.Force.ShortName}" : null);
            draft.Doubt(text.Document.Force is { } given && given.Code != own ? $"it names another area than {given.ShortName}, whose document this is" : null);
            return own;
        }

        draft.Doubt(force is null ? "no force is named" : force.Doubt);
        return force?.Force.Code;
    }

    private Period? Period(Draft draft)
    {
        var mention = draft.Period;
        if (mention is null && draft.HasPeriods)
        {
            draft.Doubt("no period is named for it");
        }
        else if (mention is null)
        {
            var found = around.Period(Place(draft).Head, Place(draft).Question);
            var asked = found.Doubt is null || Place(draft).Question is not { } question || around.Entry(question) is not { } entry ? null : Only(PeriodReading.Find(entry).DistinctBy(p => p.Period));
            mention = asked ?? found.Value?.Mention;
            draft.Doubt(asked is null ? found.Doubt : null);
            draft.Doubt(RelativeYear().IsMatch(draft.Words) ? "its year is named by its place among others ('last year')" : null);
        }

        if (mention is not { } named)
        {
            return null;
        }

        var period = text.Years.Settle(named);

        draft.Doubt(period.IsSpelling && (around.IsNamed(period.Period) || (period.Doubt == FinancialYearForm.WholeYears && text.SaysFinancialYear)) ? null : period.Doubt);
        if (period.IsBareYear && text.SpeaksOfFinancialYears)
        {
            draft.Doubt($"{period.Period.Start.Year} may be a financial year, of which the document speaks too");
            draft.Alternatives.Add($"period {Vocabulary.Period.FinancialYear(period.Period.Start.Year)}");
        }

        draft.Doubt(known is { IsUndated: false } day && period.Period.End > day.Latest ? "the period was not over when the reply was written" : null);
        draft.Doubt(around.SpeaksToDate && known is { IsUndated: false } near && period.Period.End >= near.Earliest.AddDays(-45)
            ? "the document counts something only to date: this may be a part of the year" : null);
        return period.Period;
    }

    // A part of another number is surrounded by what surrounds that.
    private static Draft Place(Draft draft) => draft.Whole ?? draft;

    private static PeriodMention? Only(IEnumerable<PeriodMention> mentions) => mentions.Take(2).ToList() is [var one] ? one : null;

    private OffenceMention Offence(Draft draft, string? area)
    {
        var mention = draft.Offence;
        if (mention is null && !draft.HasOffences)
        {
            var found = around.Offence(Place(draft).Head, Place(draft).Question);
            if (found.Doubt is not null && draft.Question is { } question && around.Entry(question) is { } entry && OffenceReading.Find(entry, text.Reference.Offences) is [var asked])
            {
                draft.Doubt(PlainWords.Doubt(entry, text));
                found = new Surrounding<OffenceMention>(asked, null, null);
            }

            mention = found.Value ?? (draft.HasOffences ? null : subject);
            draft.Doubt(mention is null && IsCountedByMarker(draft) ? null : found.Value is null && mention is not null ? null : found.Doubt);
            draft.Doubt(found is { Passage: { IsAsked: false } heading, Doubt: null } && !draft.IsTotal ? OwnWords.Subset(draft.Dimensions.Count > 0 ? HeadedBy.Of(heading.Text, draft) : heading.Text, text) : null);
        }

        draft.Doubt(mention?.Doubt);
        var label = mention?.Label ?? (draft.Words.Length > 0 ? draft.Words : around.Above(draft.Head, draft.Question).FirstOrDefault()?.Text ?? "");
        return OffenceLaw.Under(text.Reference, area, mention ?? new OffenceMention(0, 0, null, label), draft);
    }

    // "Crimes with a marker" are counted by the marker, unless it is the marker of online crime, which a survey may ask for.
    private static bool IsCountedByMarker(Draft draft) =>
        MethodReading.IsMarker(draft.Words) && MethodReading.Find(draft.Words) is null && OffenceWords.AreFew(draft.Words);

    private CountingUnit Unit(Draft draft)
    {
        if (draft.Unit is { } own)
        {
            return own;
        }

        if (around.Declared is { } declared)
        {
            return declared;
        }

        var above = around.Above(draft.Head, draft.Question).Select(p => UnitReading.Head(p.Text) is { } head ? [head] : UnitReading.Find(p.Text).Remove(CountingUnit.Percent).Remove(CountingUnit.Rate)).FirstOrDefault(u => !u.IsEmpty);
        if (!above.IsDefaultOrEmpty)
        {
            draft.Doubt(above.Length > 1 ? "several units are named above" : null);
            return above[0];
        }

        if (draft.CountsPeople)
        {
            draft.Alternatives.Add("unit offences");
            draft.Doubt(draft.NamesPeople || around.DividesOffences ? "whether offences or their victims are counted is not said" : null);
            return CountingUnit.Victims;
        }

        var found = around.Unit(draft.Head, draft.Question);
        draft.Doubt(found.Doubt);
        if (found.IsGuess && found.Value is not null && around.NamesOffences)
        {
            return CountingUnit.Offences;
        }

        // What is counted further down says nothing of a table of offences above it.
        if (found.Passage is null && found.Value is { Unit: not CountingUnit.Offences } && !around.NamesUnitBefore(draft.Head) && draft.Dimensions.ContainsKey(Draft.OffenceDimension))
        {
            draft.Doubt("what is counted is not said: offences are assumed");
            return CountingUnit.Offences;
        }

        draft.Doubt(found.Value is { Unit: not CountingUnit.Offences } other ? $"what is counted is not said here, and elsewhere the document speaks of {other.Unit.ToString().ToLowerInvariant()}" : null);

        // Replies of these surveys count offences where they do not say what they count; a person looks.
        return found.Value?.Unit ?? (draft.Offence is null && around.OnlyOffence is null ? CountingUnit.Unknown : CountingUnit.Offences);
    }

    private Method MethodOf(Draft draft, OffenceMention offence)
    {
        var near = around.Above(draft.Head, draft.Question).Select(p => p.Text).ToImmutableArray();
        if (draft.IsFlagged)
        {
            return Method.Flag;
        }

        if (MethodReading.Find($"{draft.Words} {draft.Offence?.Label}") is { } own)
        {
            return own;
        }

        if (offence.Code is null)
        {
            return Method.Unknown;
        }

        if (draft.IsBesideFlag)
        {
            return Method.OffenceCode;
        }

        if (near.TakeWhile(p => OffenceReading.Find(p, text.Reference.Offences).IsEmpty).Any(MethodReading.Restricts))
        {
            return Method.Flag;
        }

        // A heading that names the offence and the flag together speaks of this number; one that names another offence does not.
        var heading = near.FirstOrDefault(p => OffenceReading.Find(p, text.Reference.Offences).Length > 0);
        if (draft.Offence is null && heading is not null && MethodReading.Find(heading) is { } above)
        {
            return above;
        }

        // Words that name the offence and no flag count all of it; so does the answer to a question that speaks of no flag beside one that does.
        var isWhole = offence.Code != "CSO" && (draft.Offence is not null || (draft.Question is { } question && around.AsksOfFlagElsewhere(question)));
        draft.Doubt(!isWhole && around.SpeaksOfFlag && (offence.Code == "CSO" || around.OnlyOffence is not null)
            ? "whether only flagged offences are counted is not certain" : null);
        draft.Doubt(offence.Code == "CSO" && near.Append(draft.Words).Any(Online().IsMatch) ? "whether only online offences are counted is not certain" : null);
        return around.SpeaksOfFlag && offence.Code == "CSO" ? Method.Unknown : Method.OffenceCode;
    }

    [GeneratedRegex(@"\b(?:online|on-line|internet|cyber\w*|social media)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Online();

    [GeneratedRegex(@"\b(?:last|this|previous|past|current|following|same|next|prior) (?:financial |calendar )?(?:year|period|month|quarter)\b|\b(?:year|period) (?:before|after|prior|previous)\b|\bsince\b|\bso far\b|\bto date\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RelativeYear();
}

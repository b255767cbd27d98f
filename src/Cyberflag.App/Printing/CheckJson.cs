using System.Text.Json;
using Cyberflag.Check;
using Cyberflag.Vocabulary;

namespace Cyberflag.App.Printing;

/// <summary><c>check --json</c>, as the contract gives it.</summary>
internal static class CheckJson
{
    public static void Write(Stream stream, IEnumerable<CheckedText> texts, IEnumerable<Finding> findings) => Json.Write(stream, writer =>
    {
        writer.WriteStartObject();
        writer.Array("texts", texts, t => Text(writer, t));
        writer.Findings(findings);
        writer.WriteEndObject();
    });

    /// <summary>One text with its claims.</summary>
    public static void Text(Utf8JsonWriter writer, CheckedText text)
    {
        writer.WriteStartObject();
        writer.WriteString("file", text.Article.File);
        writer.WriteString("text", text.Article.IsTakenOut ? text.Article.Text : null);
        writer.Array("claims", text.Claims, c => Claim(writer, c));
        writer.WriteEndObject();
    }

    private static void Claim(Utf8JsonWriter writer, Claim claim)
    {
        var judgement = claim.Judgement;
        writer.WriteStartObject();
        writer.WriteNumber("start", claim.Start);
        writer.WriteNumber("end", claim.End);
        writer.WriteString("text", claim.Text);
        writer.WriteString("type", Json.Word(claim.Type));
        writer.WriteStartObject("stated");
        writer.Number("value", (double?)claim.Stated.Value);
        writer.Number("lower", (double?)claim.Stated.Lower);
        writer.Number("upper", (double?)claim.Stated.Upper);
        writer.WriteString("unit", claim.Stated.Unit);
        writer.Number("of", (double?)claim.Stated.Of);
        writer.WriteEndObject();
        writer.WriteString("hedge", claim.Hedge);
        writer.WriteString("area", claim.Area.Value);
        writer.WriteString("period", claim.Period.Value);
        writer.WriteString("baseline", claim.Baseline.Value);
        writer.WriteString("measure", claim.Measure.Value);
        writer.WriteString("subset", claim.Subset);
        writer.WriteStartObject("slots");
        writer.WriteString("area", Json.Word(claim.Area.Origin));
        writer.WriteString("period", Json.Word(claim.Period.Origin));
        writer.WriteString("baseline", Json.Word(claim.Baseline.Origin));
        writer.WriteString("measure", Json.Word(claim.Measure.Origin));
        writer.WriteEndObject();
        if (judgement.Computed is var (lower, upper))
        {
            writer.WriteStartObject("computed");
            writer.WriteNumber("lower", lower);
            writer.WriteNumber("upper", upper);
            writer.WriteEndObject();
        }
        else
        {
            writer.WriteNull("computed");
        }

        writer.WriteString("rounding", judgement.Rounding is { } rounding ? Json.Word(rounding) : null);
        writer.WriteString("vintage", judgement.Vintage);
        writer.WriteString("verdict", Json.Word(judgement.Verdict));
        writer.Strings("reasons", judgement.Reasons);
        writer.Strings("warnings", judgement.Warnings);
        writer.WriteString("diagnosis", judgement.Diagnosis);
        writer.WriteString("suggestion", judgement.Suggestion);
        writer.Strings("trace", judgement.Trace);
        writer.WriteEndObject();
    }
}

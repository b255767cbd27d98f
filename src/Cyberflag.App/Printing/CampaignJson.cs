using System.Collections.Immutable;
using System.Text.Json;
using Cyberflag.Request;
using Cyberflag.Surveys;
using Cyberflag.Vocabulary;

namespace Cyberflag.App.Printing;

/// <summary>What the commands of a campaign print with <c>--json</c>.</summary>
internal static class CampaignJson
{
    public static void Drafts(Stream stream, ImmutableArray<Draft> drafts, ImmutableArray<Finding> warnings) => Json.Write(stream, writer =>
    {
        writer.WriteStartObject();
        writer.Array("drafts", drafts, d =>
        {
            writer.WriteStartObject();
            writer.WriteString("area", d.Force.Code);
            writer.WriteString("file", d.File);
            writer.WriteString("state", Json.Word(d.State));
            writer.WriteString("subject", d.Letter.Subject);
            writer.WriteString("body", d.Letter.Body);
            writer.WriteEndObject();
        });
        writer.Findings(warnings);
        writer.WriteEndObject();
    });

    public static void Contacts(Stream stream, ImmutableArray<Force> panel, ContactList contacts, ImmutableArray<Finding> findings) => Json.Write(stream, writer =>
    {
        writer.WriteStartObject();
        writer.Array("contacts", panel, f =>
        {
            writer.WriteStartObject();
            writer.WriteString("area", f.Code);
            writer.WriteString("address", contacts.Of(f.Id)?.Address);
            writer.Date("confirmed", contacts.Of(f.Id)?.Confirmed);
            writer.WriteString("refusal", contacts.Refusal(f.Id));
            writer.WriteEndObject();
        });
        writer.Findings(findings);
        writer.WriteEndObject();
    });

    public static void Sent(Stream stream, ImmutableArray<SendResult> results, bool sends) => Json.Write(stream, writer =>
    {
        writer.WriteStartObject();
        writer.WriteBoolean("dryRun", !sends);
        writer.Array("letters", results, r =>
        {
            writer.WriteStartObject();
            writer.WriteString("area", r.Force.Code);
            writer.WriteString("letter", r.Letter);
            writer.WriteString("state", Json.Word(r.State));
            writer.WriteString("why", r.Words);
            writer.WriteEndObject();
        });
        writer.WriteEndObject();
    });

    public static void Fetched(Stream stream, FetchResult result) => Json.Write(stream, writer =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("fetched", result.Fetched);
        writer.WriteString("broken", result.Broken);
        writer.Strings("filed", result.Filed);
        writer.Array("messages", result.Record.Messages, m => Message(writer, m));
        writer.Findings(result.Record.Findings);
        writer.WriteEndObject();
    });

    /// <summary>The properties of <c>status --json</c> that a campaign adds.</summary>
    public static void Board(Utf8JsonWriter writer, CampaignBoard board)
    {
        writer.Array("requests", board.Record.Requests, r =>
        {
            writer.WriteStartObject();
            writer.WriteString("area", r.Force.Code);
            writer.WriteString("state", Json.Word(r.Standing.State));
            writer.WriteString("outcome", Json.Word(r.Standing.Outcome));
            writer.Date("received", r.Standing.Deadline?.Received);
            writer.Date("due", r.Standing.Due);
            writer.WriteBoolean("answeredLate", r.Standing.AnsweredLate);
            writer.WriteString("next", Json.Word(r.Next.Kind));
            writer.WriteString("nextWords", r.Next.Words);
            writer.Date("nextBy", r.Next.By);
            writer.WriteBoolean("nextIsPast", r.Next.IsPast);
            writer.Strings("sections", r.Sections);
            writer.Strings("advice", r.Next.Kind == NextStepKind.Review ? RefusalAdvice.Words(RequestLetter.LawOf(r.Force), r.Sections, r.Standing.Outcome) : []);
            writer.Array("events", r.Events, e =>
            {
                writer.WriteStartObject();
                writer.WriteString("at", e.At.UtcDateTime);
                writer.WriteString("kind", Json.Word(e.Kind));
                writer.WriteString("letter", e.Letter);
                writer.WriteString("words", e.Words);
                writer.WriteString("evidence", e.Evidence);
                writer.WriteEndObject();
            });
            writer.WriteEndObject();
        });
        writer.Array("checkbacks", board.Checkbacks, c =>
        {
            writer.WriteStartObject();
            writer.WriteString("area", c.Force.Code);
            writer.Date("sent", c.Sent);
            writer.Date("due", c.Due);
            writer.Date("answered", c.Answered);
            writer.WriteEndObject();
        });
        writer.Array("missing", board.Missing, m =>
        {
            writer.WriteStartObject();
            writer.WriteString("area", m.Force.Code);
            writer.Strings("measures", m.Measures);
            writer.WriteString("why", m.Why);
            writer.WriteEndObject();
        });
        writer.Array("holdingPen", board.Record.HoldingPen, m => Message(writer, m));
        writer.Array("statistics", board.Statistics, s =>
        {
            writer.WriteStartObject();
            writer.WriteString("group", s.Group);
            writer.WriteString("category", s.Category);
            writer.WriteNumber("requests", s.Requests);
            writer.WriteEndObject();
        });
        writer.Findings(board.Record.Findings);
    }

    /// <summary>A message with what was made of it.</summary>
    public static void Message(Utf8JsonWriter writer, CampaignMessage message)
    {
        writer.WriteStartObject();
        writer.WriteString("name", message.Message.Name);
        writer.WriteString("sha256", message.Message.Sha256);
        writer.WriteString("at", message.At.UtcDateTime);
        writer.WriteString("from", message.Message.From);
        writer.WriteString("subject", message.Message.Subject);
        writer.WriteString("force", message.Match.ForceId);
        writer.WriteString("matchedBy", message.Match.Why);
        writer.Strings("candidates", message.Match.Candidates);
        writer.WriteString("kind", Json.Word(message.Kind.Kind));
        writer.WriteString("why", message.Kind.Why);
        writer.WriteString("doubt", message.Kind.Doubt);
        writer.WriteString("duplicateOf", message.DuplicateOf);
        writer.WriteBoolean("waits", message.Waits);
        writer.WriteEndObject();
    }
}

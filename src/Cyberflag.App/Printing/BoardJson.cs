using Cyberflag.Surveys;

namespace Cyberflag.App.Printing;

/// <summary><c>status --json</c>.</summary>
internal static class BoardJson
{
    public static void Write(Stream stream, Board board, CampaignBoard? campaign) => Json.Write(stream, writer =>
    {
        writer.WriteStartObject();
        writer.Array("forces", board.Rows, r =>
        {
            writer.WriteStartObject();
            writer.WriteString("area", r.Force.Code);
            writer.WriteString("name", r.Force.ShortName);
            writer.WriteNumber("replies", r.Replies);
            writer.WriteNumber("entered", r.Entered);
            writer.WriteString("outcomes", r.Outcomes);
            writer.Array("answers", r.Answers, a =>
            {
                writer.WriteStartObject();
                writer.WriteString("outcome", Json.Word(a.Outcome));
                writer.Strings("sections", a.Sections);
                writer.WriteEndObject();
            });
            writer.WriteNumber("waiting", r.Waiting);
            writer.WriteStartObject("periodsHeld");
            for (var i = 0; i < board.Measures.Length; i++)
            {
                writer.WriteNumber(board.Measures[i], r.Held[i]);
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        });
        if (campaign is not null)
        {
            CampaignJson.Board(writer, campaign);
        }

        writer.WriteEndObject();
    });
}

using Cyberflag.Surveys;
using Cyberflag.Vocabulary;

namespace Cyberflag.App.Printing;

/// <summary>The board as a table.</summary>
internal static class BoardReport
{
    public static void Write(Terminal terminal, Board board, IEnumerable<Measure> measures, CampaignBoard? campaign)
    {
        terminal.Table(
            ["Force", " Replies", " By hand", "Answers", " Waiting", .. board.Measures.Select(m => $" {m} held")],
            board.Rows.Select(r => new[] { r.Force.ShortName, Number(r.Replies), Number(r.Entered), r.Outcomes, Number(r.Waiting) }
                .Concat(r.Held.Select((h, i) => $"{h} of {board.Periods[i]}")).ToArray()));
        foreach (var measure in measures)
        {
            terminal.Line($"{measure.Code}: {measure.Title}");
        }

        if (campaign is not null)
        {
            CampaignReport.Board(terminal, campaign);
        }
    }

    private static string Number(int value) => value == 0 ? "" : FigureText.Whole(value);
}

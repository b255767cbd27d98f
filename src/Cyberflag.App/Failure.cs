using Cyberflag.Ledger;
using Cyberflag.Request;
using Cyberflag.Surveys;
using Cyberflag.Vocabulary;

namespace Cyberflag.App;

/// <summary>What a person is told where a command cannot go on: one sentence of what and where, never the inside of the program.</summary>
public static class Failure
{
    /// <summary>Set to anything, this environment variable has the inside told too, for a report.</summary>
    public const string Variable = "CYBERFLAG_TRACE";

    /// <summary>The words for a failure.</summary>
    /// <param name="failure">The exception.</param>
    /// <param name="traced">True to add where in the program it happened.</param>
    public static string Sentence(Exception failure, bool traced)
    {
        var problem = failure;
        while (problem is AggregateException { InnerException: { } inner })
        {
            problem = inner;
        }

        var words = problem switch
        {
            SurveyException or ReferenceException or LedgerException or UnknownYearException or MailServerException => problem.Message,
            IOException or UnauthorizedAccessException => $"A file cannot be read or written: {problem.Message}",
            _ => $"Cyberflag met something that it does not expect and stopped ({problem.GetType().Name}: {problem.Message.ReplaceLineEndings(" ")}). Nothing more was written; please report it, with what {Variable}=1 prints.",
        };
        return traced ? $"{words}{Environment.NewLine}{failure}" : words;
    }
}

using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Cyberflag.App.Printing;
using Cyberflag.Request;
using Cyberflag.Surveys;

namespace Cyberflag.App.Commands;

/// <summary><c>deadline --received DATE</c>: the statutory date, and every day that did not count.</summary>
internal static class DeadlineCommand
{
    public static Command Create()
    {
        var received = new Option<string?>("--received") { Description = "The day on which the authority received the request: 2019-04-18, or the time: 2019-04-18T23:30:00Z." };
        var law = new Option<string>("--law") { Description = "foia (England, Wales, Northern Ireland) or foisa (Scotland).", DefaultValueFactory = _ => "foia" };
        law.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, "foia", "foisa");
        var events = new Option<string?>("--events") { Description = "A JSON file of events: [[\"2019-04-01\",\"received\"],[\"2019-04-10\",\"authority asks for clarification\"]]; - for standard input." };
        var explain = new Option<bool>("--explain") { Description = "Print every day that did not count, with why, and what each event did." };
        var json = Shared.Json();
        var command = new Command("deadline", "The day on which an answer is due. Example: cyberflag deadline --received 2019-04-18 --explain") { received, law, events, explain, json };
        command.SetAction(parsed =>
        {
            try
            {
                var kind = "foisa".Equals(parsed.GetValue(law), StringComparison.OrdinalIgnoreCase) ? RequestLaw.Foisa : RequestLaw.Foia;
                var calendar = Calendars.Of(kind, SurveyFolder.ProgramReference);
                if (Events(parsed.GetValue(received), parsed.GetValue(events), out var refused) is not { } given)
                {
                    return refused;
                }

                var deadline = new StatutoryClock(calendar).Of(given);
                if (parsed.GetValue(json))
                {
                    DeadlineReport.WriteJson(Console.OpenStandardOutput(), deadline, calendar);
                }
                else
                {
                    DeadlineReport.Write(Terminal.Out, deadline, calendar, parsed.GetValue(explain));
                }

                return ExitCode.Done;
            }
            catch (UnknownYearException unknown)
            {
                Console.Error.WriteLine(unknown.Message);
                return ExitCode.Unreadable;
            }
        });
        return command;
    }

    private static List<RequestEvent>? Events(string? received, string? file, out int refused)
    {
        refused = ExitCode.WrongCall;
        var events = new List<RequestEvent>();
        if (received is not null)
        {
            if (Day(received) is not { } day)
            {
                Console.Error.WriteLine($"'{received}' is neither a date such as 2019-04-18 nor a time such as 2019-04-18T23:30:00Z.");
                return null;
            }

            events.Add(new RequestEvent(day, RequestEventKind.Received, "received"));
        }

        if (file is not null && Read(file, events) is { } problem)
        {
            Console.Error.WriteLine($"{file}: {problem}");
            refused = ExitCode.Unreadable;
            return null;
        }

        if (!events.Exists(e => e.Kind == RequestEventKind.Received))
        {
            Console.Error.WriteLine("Nothing says when the request was received: give --received DATE, or an event 'received' in --events FILE.");
            return null;
        }

        return events;
    }

    private static string? Read(string file, List<RequestEvent> events)
    {
        try
        {
            using var json = JsonDocument.Parse(file == "-" ? Console.In.ReadToEnd() : File.ReadAllText(file));
            foreach (var pair in json.RootElement.EnumerateArray())
            {
                if (pair.ValueKind != JsonValueKind.Array || pair.GetArrayLength() < 2 || Day(pair[0].GetString()) is not { } day || pair[1].GetString() is not { } words)
                {
                    return $"{pair.GetRawText()} is no event such as [\"2019-04-01\",\"received\"].";
                }

                var read = RequestEvent.Read(day, words);
                if (read.Kind == RequestEventKind.Other)
                {
                    Console.Error.WriteLine($"The event '{words}' of {day:yyyy-MM-dd} is of no kind that is known, and changes no date. {RequestEvent.KnownOpenings}");
                }

                events.Add(read);
            }

            return null;
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            return "it is not a JSON array of events such as [[\"2019-04-01\",\"received\"]].";
        }
    }

    // A time with an offset is the day on which it falls in London; one without is London's own.
    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : DateTime.TryParseExact(text, ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var local) ? DateOnly.FromDateTime(local)
        : DateTimeOffset.TryParseExact(text, ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) ? LondonTime.DayOf(at) : null;
}

using System.CommandLine;
using Cyberflag.Surveys;

namespace Cyberflag.App.Commands;

/// <summary><c>request chase SURVEY</c>: drafts what is due to be written next, and sends what was drafted before and read.</summary>
internal static class RequestChaseCommand
{
    public static Command Create() => RequestLetterCommand.Create(
        "chase", "Draft chasers and requests for review where they are due; with --send, send those that were drafted before. Example: cyberflag request chase trial",
        (folder, forces) => Chasing.Draft(folder, forces, TimeProvider.System),
        (folder, forces, plan) => Chasing.Send(folder, forces, plan, TimeProvider.System));
}

using System.CommandLine;

namespace Cyberflag.App.Commands;

/// <summary><c>request …</c>: the campaign by mail.</summary>
internal static class RequestCommand
{
    public static Command Create() => new("request", "The campaign by mail: letters, sending, replies. Nothing is sent without --send.")
    {
        RequestDraftCommand.Create(), RequestContactsCommand.Create(), RequestSendCommand.Create(), RequestChaseCommand.Create(),
        RequestFetchCommand.Create(), RequestSettleCommand.Create(), RequestCheckbackCommand.Create(), RequestPackCommand.Create(), RequestHolidaysCommand.Create(),
    };
}

using System.Security.Cryptography;
using System.Text;

namespace Cyberflag.Surveys;

/// <summary>Ids of work items: a letter for the kind and eight digits that follow from the question alone.</summary>
internal static class WorkId
{
    public static string Of(WorkKind kind, params IEnumerable<string> question)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001F', question.Prepend(kind.ToString()))));
        return $"{Letter(kind)}-{Convert.ToHexStringLower(hash.AsSpan(0, 4))}";
    }

    private static char Letter(WorkKind kind) => kind switch
    {
        WorkKind.Unreadable => 'U',
        WorkKind.Password => 'P',
        WorkKind.HiddenContent => 'H',
        WorkKind.LegendNeeded => 'L',
        WorkKind.UnknownForce => 'F',
        WorkKind.UnknownOffence => 'O',
        WorkKind.AmbiguousColumn => 'C',
        WorkKind.SumDiffers => 'S',
        WorkKind.UncertainReading => 'R',
        WorkKind.Conflict => 'X',
    };
}

namespace Cyberflag.Surveys;

/// <summary>How far a run has come.</summary>
/// <param name="Stage">What it is doing, for a person: <c>Reading replies</c>.</param>
/// <param name="Done">How many are done.</param>
/// <param name="Total">Of how many; 0 where that is not known.</param>
public readonly record struct RunProgress(string Stage, int Done, int Total);

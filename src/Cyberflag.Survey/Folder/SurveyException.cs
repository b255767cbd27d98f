namespace Cyberflag.Surveys;

/// <summary>A survey folder that cannot be used as it is: the message says what, where, and what to do.</summary>
public sealed class SurveyException(string message, Exception? inner = null) : Exception(message, inner);

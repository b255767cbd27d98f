namespace Cyberflag.Request;

/// <summary>A bank holiday of one division of the United Kingdom.</summary>
/// <param name="Division"><c>england-and-wales</c>, <c>northern-ireland</c> or <c>scotland</c>.</param>
/// <param name="Day">The day.</param>
/// <param name="Title">Its name.</param>
public sealed record BankHoliday(string Division, DateOnly Day, string Title);

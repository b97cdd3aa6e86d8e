namespace Scorecard.Compose.Exceptions;

/// <summary>What the exception report before said would be done.</summary>
/// <param name="Month">The month of that report, in words.</param>
/// <param name="Html">Its words, without links and pictures, as HTML.</param>
/// <param name="Owner">Who answered for it; empty if nobody was named.</param>
/// <param name="Due">When it was due, in words; empty if no date was given.</param>
public sealed record EarlierPromise(string Month, string Html, string Owner, string Due);

namespace Scorecard.Compose.News;

/// <summary>One published version, as the feed tells it.</summary>
/// <param name="Title">What was published.</param>
/// <param name="Permalink">Its permanent absolute address.</param>
/// <param name="Published">The day of publication.</param>
/// <param name="Summary">Its counts, or the reason for a later version, in a sentence.</param>
public sealed record FeedEntry(string Title, string Permalink, DateOnly Published, string Summary);

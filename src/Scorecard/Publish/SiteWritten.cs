namespace Scorecard.Publish;

/// <summary>What was published.</summary>
/// <param name="Files">How many files the site has.</param>
/// <param name="Bytes">How many bytes they hold.</param>
/// <param name="Pages">How many of them are pages.</param>
/// <param name="Changed">How many of them were not there before, byte for byte.</param>
/// <param name="Warnings">What went less than well although the new site is in place, each a sentence.</param>
public sealed record SiteWritten(int Files, long Bytes, int Pages, int Changed, IReadOnlyList<string> Warnings);

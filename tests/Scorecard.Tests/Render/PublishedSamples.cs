using Scorecard.Compose.Measures;
using Scorecard.Compose.Versions;
using Scorecard.Domain;

namespace Scorecard.Tests.Render;

/// <summary>What the example does not have by itself: a version that was taken back, and one that corrects another.</summary>
internal static class PublishedSamples
{
    internal static Tombstone Tombstone { get; } = Tombstones.Of(
        new PublishedVersion
        {
            Id = new VersionId(Month.Of(2017, 4), 1),
            Declared = new EditionVersion(1, new DateOnly(2017, 6, 14), VersionKind.First, ""),
            Classification = Classification.Unrestricted,
            Digest = "0123.4567.89ab.cdef",
            Manifest = new string('0', 64),
            Files = [],
            Inputs = new Dictionary<string, string>(),
            Figures = new Lazy<IReadOnlyList<PublishedFigure>>(() => []),
            Imprint = new Imprint("Scorecard", "Council <of> tests", "en-GB", new Uri("https://example.gov.uk/scs/")),
        },
        new Withdrawal(new DateOnly(2017, 7, 3), "A figure could be traced to a child & was withdrawn.", "0123.4567.89ab.cdef"),
        "indicators/scs-01/index.html");

    internal static VersionChange Change { get; } = new(
        1,
        2,
        "1 figure and 1 rating changed.",
        [new FigureChange("SCS-01", "Assessments <on time>", "", "92.2%", RatingMark.Of(Rag.Green), "85.5%", RatingMark.Of(Rag.Amber))]);
}

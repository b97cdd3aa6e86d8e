using Scorecard.Domain;

namespace Scorecard.Compose.Versions;

/// <summary>Lays what is declared and what is in the archive together.</summary>
internal static class EditionHistories
{
    /// <summary>The history of every edition that the site may tell of, oldest first.</summary>
    internal static IReadOnlyList<EditionHistory> Of(RatedScorebook all, Release release, Audience audience)
    {
        var archive = release.Archive.For(audience);
        var editions = all.Editions.ToDictionary(e => e.Month);
        return
        [
            .. editions.Keys.Union(archive.Months).Order().Select(month =>
                editions.TryGetValue(month, out var edition)
                    ? Of(edition, archive, release, all.Book)
                    : Of(month, [.. archive.Of(month)], all.Book)),
        ];
    }

    private static EditionHistory Of(RatedEdition edition, Archive archive, Release release, Scorebook book)
    {
        var declared = edition.Declared;
        var versions = declared.Versions.Select(version =>
        {
            var id = new VersionId(edition.Month, version.Number);
            var published = archive.Find(id);
            var before = archive.Find(id with { Number = version.Number - 1 });
            return new VersionRecord(id, published?.Declared ?? version, published, before is null ? null : published is null
                ? VersionChanges.Between(before, version.Number, PrintedFigures.Of(edition), release.InputsOf(edition.Month), book)
                : Change(before, published, book));
        });
        return new EditionHistory(edition.Month, declared, declared.Classification, [.. versions]);
    }

    private static EditionHistory Of(Month month, IReadOnlyList<PublishedVersion> published, Scorebook book) => new(
        month,
        null,
        published[^1].Classification,
        [
            .. published.Select((version, i) => new VersionRecord(
                version.Id, version.Declared, version, i == 0 ? null : Change(published[i - 1], version, book))),
        ]);

    private static VersionChange Change(PublishedVersion before, PublishedVersion now, Scorebook book) => VersionChanges.Between(
        before, now.Id.Number, now.Withdrawal is null ? now.Figures.Value : null, now.Inputs, book);
}

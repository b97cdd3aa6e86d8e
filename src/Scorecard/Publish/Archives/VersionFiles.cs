using Scorecard.Domain;
using Scorecard.Hash;

namespace Scorecard.Publish.Archives;

/// <summary>Holds the names below a version's folder to its manifest.</summary>
internal static class VersionFiles
{
    /// <summary>The files that stand under their names; what is wrong with the others is told.</summary>
    internal static IReadOnlyList<VersionFile> Compare(
        ArchiveFolder archive, PublishedVersion version, IReadOnlyList<string> found, List<ArchiveFault> faults)
    {
        var listed = Listed(version).ToDictionary(file => file.Path);
        var there = found.ToHashSet(StringComparer.Ordinal);
        var strangers = found.Where(path => !listed.ContainsKey(path)).ToList();
        foreach (var missing in listed.Values.Where(file => !there.Contains(file.Path)))
        {
            var file = new VersionFile(version.Id, missing);
            var elsewhere = Elsewhere(archive, file, strangers, faults);
            strangers.Remove(elsewhere ?? "");
            faults.Add(Absent(file, elsewhere));
        }

        faults.AddRange(strangers.Select(path => new ArchiveFault(
            ArchiveFaultKind.Added, $"{version.Id}/{path}", "it was not published")));
        return [.. listed.Values.Where(file => there.Contains(file.Path)).Select(file => new VersionFile(version.Id, file))];
    }

    /// <summary>All files of a version, its manifest and its checksums among them.</summary>
    internal static IEnumerable<PublishedFile> Listed(PublishedVersion version)
    {
        var sums = Checksums.Of(version.Files, version.Manifest);
        return version.Files
            .Append(new PublishedFile(ArchiveFolder.ManifestName, 0, version.Manifest))
            .Append(new PublishedFile(ArchiveFolder.SumsName, sums.Length, FileHash.Of(sums)));
    }

    private static string? Elsewhere(ArchiveFolder archive, VersionFile missing, List<string> strangers, List<ArchiveFault> faults) =>
        strangers.Find(path => string.Equals(path, missing.Listed.Path, StringComparison.OrdinalIgnoreCase))
        ?? strangers.Find(path => ArchiveReader.Guarded(
            $"{missing.Version}/{path}", faults, () => FileHash.Of(archive.File(missing.Version, path))) == missing.Listed.Sha256);

    private static ArchiveFault Absent(VersionFile file, string? elsewhere) => elsewhere switch
    {
        null => new(ArchiveFaultKind.Missing, file.Path, "it is not there"),
        _ when string.Equals(elsewhere, file.Listed.Path, StringComparison.OrdinalIgnoreCase) =>
            new(ArchiveFaultKind.Recased, file.Path, $"it stands as “{elsewhere}”: the capitals differ"),
        _ => new(ArchiveFaultKind.Renamed, file.Path, $"it stands as “{elsewhere}”"),
    };
}

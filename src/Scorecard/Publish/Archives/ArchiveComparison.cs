using Scorecard.Domain;

namespace Scorecard.Publish.Archives;

/// <summary>
/// Holds another copy to the archive: a deployed site, or a checkout of the branch that a change goes to. Either may know
/// fewer publications than the other has made since; what both know must be the same, byte for byte.
/// </summary>
public static class ArchiveComparison
{
    /// <summary>Verifies the archive and then the copy against it.</summary>
    public static Verification Compare(ArchiveFolder archive, string copy)
    {
        var own = ArchiveVerifier.Verify(archive);
        var other = Find(copy);
        if (other is null)
        {
            return own with { Faults = [.. own.Faults, new(ArchiveFaultKind.Unreadable, copy, "it holds no ledger.json, so nothing can be compared")] };
        }

        var (ours, theirs) = (ArchiveReader.Read(archive), ArchiveReader.Read(other));
        var (faults, notes) = (new List<ArchiveFault>(), new List<string>());
        Ledgers(ours.Ledger, theirs.Ledger, faults, notes);
        var expected = Shared(ours, theirs, other, faults, notes);
        faults.AddRange(theirs.Faults.Where(fault => !IsLeftOut(ours, other, fault.Path)));
        faults.AddRange(ArchiveVerifier.Changed(other, expected));
        return own with
        {
            Faults = [.. own.Faults, .. ArchiveVerifier.Ordered(faults).Select(fault => fault with { Path = $"{copy}: {fault.Path}" })],
            Notes = notes,
        };
    }

    private static ArchiveFolder? Find(string copy) => new[] { copy, Path.Combine(copy, ArchiveFolder.Name) }
        .Select(folder => new ArchiveFolder(Path.GetFullPath(folder)))
        .FirstOrDefault(folder => File.Exists(folder.Ledger));

    private static void Ledgers(Ledger ours, Ledger theirs, List<ArchiveFault> faults, List<string> notes)
    {
        var known = Math.Min(ours.Entries.Count, theirs.Entries.Count);
        var parted = Enumerable.Range(0, known).FirstOrDefault(i => ours.Entries[i] != theirs.Entries[i], -1);
        if (parted >= 0)
        {
            faults.Add(new(ArchiveFaultKind.Broken, ArchiveFolder.LedgerName, FormattableString.Invariant(
                $"entry {parted + 1} is another than here: {theirs.Entries[parted].Version} there, {ours.Entries[parted].Version} here")));
        }

        foreach (var lost in theirs.Entries.Skip(ours.Entries.Count))
        {
            faults.Add(new(ArchiveFaultKind.Missing, $"{lost.Version}", FormattableString.Invariant(
                $"entry {lost.Number} of its ledger is missing here")));
        }

        notes.AddRange(ours.Entries.Skip(theirs.Entries.Count).Select(entry =>
            $"{entry.Version} was {(entry.Action == LedgerAction.Publish ? "published" : "taken back")} here since"));
    }

    /// <summary>The files of the versions that both have, to be hashed there.</summary>
    private static List<VersionFile> Shared(
        ArchiveReading ours, ArchiveReading theirs, ArchiveFolder other, List<ArchiveFault> faults, List<string> notes)
    {
        var files = new List<VersionFile>();
        foreach (var version in ours.Archive.Versions)
        {
            var there = theirs.Ledger.Versions.FirstOrDefault(entry => entry.Version == version.Id);
            if (there is null || there.Manifest != version.Manifest)
            {
                continue;
            }

            if (IsLeftOut(ours, other, $"{version.Id}"))
            {
                notes.Add($"{version.Id} is {Text.Keys.Of(version.Classification)} and left out there");
            }
            else
            {
                files.AddRange(VersionFiles.Compare(other, version, ArchiveTree.Of(other, version.Id, faults), faults));
            }
        }

        return files;
    }

    /// <summary>A public site leaves out, whole, what not everybody may read.</summary>
    private static bool IsLeftOut(ArchiveReading ours, ArchiveFolder other, string path) =>
        ours.Archive.Versions.FirstOrDefault(version => path == $"{version.Id}" || path.StartsWith($"{version.Id}/", StringComparison.Ordinal))
            is { } known
        && !known.IsFor(Audience.Public)
        && !Directory.Exists(other.Version(known.Id));
}

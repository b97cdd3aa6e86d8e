using Scorecard.Hash;
using Scorecard.Spread;

namespace Scorecard.Publish.Records;

/// <summary>The files that a build left in its site, as they stand now: all are looked at in one walk, once one is asked for.</summary>
/// <param name="site">The site, by its full path.</param>
internal sealed class LeftFiles(string site)
{
    private readonly Lazy<Dictionary<string, Standing>?> _walked = new(() => Walked(site));
    private readonly Lazy<OldSite> _old = new(() => OldSite.Of(site));

    /// <summary>How long each of these files is, if it stands there as it was left; null if not.</summary>
    internal IEnumerable<long?> Lengths(IEnumerable<RecordedFile> left) => _walked.Value is { } files
        ? left.Select(file => files.TryGetValue(file.Path, out var known) && StandingSite.IsAsLeft(known, file.Fingerprint) ? known.Length : (long?)null)
        : left.MadeTogether(Length);

    /// <summary>Null where the system cannot be asked so, or where something cannot be read: each file is looked at by itself then.</summary>
    private static Dictionary<string, Standing>? Walked(string site)
    {
        try
        {
            if (FolderWalk.Of(site) is not { } all)
            {
                return null;
            }

            var files = new Dictionary<string, Standing>(StringComparer.Ordinal);
            foreach (var file in all.Where(standing => standing.Kind == StandingKind.File))
            {
                files[file.Path] = file; // a disk may list a name twice while others write
            }

            return files;
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            return null;
        }
    }

    private long? Length(RecordedFile left)
    {
        try
        {
            using var file = _old.Value.Has(left.Path) ? StandingFile.Open(_old.Value.At(left.Path)) : null;
            return file is not null && Fingerprint.Of(file) == left.Fingerprint ? RandomAccess.GetLength(file) : null;
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            return null;
        }
    }
}

using Scorecard.Render;

namespace Scorecard.Publish;

/// <summary>The published site: at every moment wholly the old one or wholly the new one.</summary>
public static class SiteFolder
{
    /// <summary>Replaces the site at the target by these files and no others.</summary>
    /// <exception cref="PublishException">It could not be replaced; the old site stands.</exception>
    public static SiteWritten Replace(SiteTarget target, IEnumerable<SiteFile> files, CancellationToken cancellation)
    {
        using var staging = SiteStaging.Open(target, cancellation);
        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            staging.Write(file);
        }

        cancellation.ThrowIfCancellationRequested();
        return staging.Commit();
    }
}

namespace Scorecard.Publish;

/// <summary>The folder that becomes the site, and the names that we use beside it while it is replaced.</summary>
/// <param name="Full">The folder, every link above it followed.</param>
/// <param name="Shown">The folder as the editor named it.</param>
public sealed record OutputFolder(string Full, string Shown)
{
    private const string SuchAs = "choose a folder of its own, such as “_site”";

    private static readonly StringComparison _names =
        OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    public string Parent => Path.GetDirectoryName(Full)!;

    public string Name => Path.GetFileName(Full);

    /// <summary>What one run at a time may hold: the folder above, since the site itself is exchanged.</summary>
    public LockedFolder Lock => new(Parent, Shown, Path.Combine(Parent, $".{Name}.lock"));

    /// <summary>Where the old site waits where two folders cannot be exchanged at a stroke.</summary>
    public string Previous => Path.Combine(Parent, $".{Name}.previous");

    /// <summary>What the names of the folders start with in which a new site is made ready.</summary>
    public string StagingPrefix => $".{Name}.staging-";

    /// <summary>The folder that a target names, if replacing it can do no harm.</summary>
    public static OutputFolder Of(SiteTarget target)
    {
        var root = Path.GetFullPath(target.Root);
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(target.Output, root));
        if (Path.GetDirectoryName(full) is not { } parent)
        {
            throw Refused(target, "is a whole disk");
        }

        if (new FileInfo(full).LinkTarget is { } link)
        {
            throw new PublishException(
                $"the output “{target.Output}” is a link to “{link}”, and a site cannot be swapped in through a link",
                "name the folder itself, or remove the link");
        }

        var output = new OutputFolder(Path.Combine(RealPath.Of(parent), Path.GetFileName(full)), target.Output);
        output.RefuseToHarm(target, root);
        return output;
    }

    private void RefuseToHarm(SiteTarget target, string root)
    {
        if (Holds(Full, RealPath.Of(root)))
        {
            throw Refused(target, "holds the scorecard's own root");
        }

        if (target.Inputs.FirstOrDefault(input => Meets(RealPath.Of(Path.GetFullPath(input, root)))) is { } read)
        {
            throw Refused(target, $"and the input folder “{read}” overlap");
        }

        if (Full.Split(Path.DirectorySeparatorChar).Contains(".git", StringComparer.OrdinalIgnoreCase))
        {
            throw Refused(target, "lies inside a repository's own records");
        }
    }

    private bool Meets(string folder) => Holds(Full, folder) || Holds(folder, Full);

    private static bool Holds(string outer, string inner) =>
        (inner + Path.DirectorySeparatorChar).StartsWith(Path.TrimEndingDirectorySeparator(outer) + Path.DirectorySeparatorChar, _names);

    private static PublishException Refused(SiteTarget target, string why) =>
        new($"the output “{target.Output}” {why}", SuchAs);
}

namespace Scorecard.Render;

/// <summary>One file of the site, as every server and every file system can keep it.</summary>
public sealed record SiteFile
{
    /// <param name="path">Its address: relative, with forward slashes, such as <c>2017-04/v1/index.html</c>.</param>
    /// <param name="content">Its bytes.</param>
    /// <exception cref="ArgumentException">The address could not be kept everywhere: a fault of ours.</exception>
    public SiteFile(string path, ReadOnlyMemory<byte> content)
    {
        if (SitePath.WrongWith(path) is { } wrong)
        {
            throw new ArgumentException($"“{path}” cannot be the address of a page: {wrong}", nameof(path));
        }

        Path = path;
        Content = content;
    }

    public string Path { get; }

    public ReadOnlyMemory<byte> Content { get; }

    /// <summary>True if its bytes were taken from the site that it is to replace.</summary>
    public bool IsKept { get; init; }
}

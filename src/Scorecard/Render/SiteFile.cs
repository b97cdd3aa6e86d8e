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
        Length = content.Length;
    }

    /// <summary>A file that stands in the site that is to be replaced, and stays as it is: its bytes are not looked at again.</summary>
    /// <param name="path">Its address.</param>
    /// <param name="length">How many bytes it has.</param>
    public static SiteFile Kept(string path, long length) => new(path, ReadOnlyMemory<byte>.Empty) { IsKept = true, Length = length };

    public string Path { get; }

    /// <summary>Its bytes; none of a file that is kept.</summary>
    public ReadOnlyMemory<byte> Content { get; }

    /// <summary>How many bytes it has.</summary>
    public long Length { get; private init; }

    /// <summary>True if it stays as it stands in the site that is to be replaced.</summary>
    public bool IsKept { get; private init; }
}

namespace Scorecard.Read;

/// <summary>A file or folder that stands in a folder.</summary>
/// <param name="Path">Relative to the root, with forward slashes.</param>
/// <param name="IsFolder">True for a folder.</param>
internal sealed record FolderEntry(string Path, bool IsFolder)
{
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>What the name ends in, with its dot; empty for a folder.</summary>
    public string Extension => IsFolder ? "" : System.IO.Path.GetExtension(Name);
}

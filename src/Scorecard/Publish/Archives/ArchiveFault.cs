namespace Scorecard.Publish.Archives;

/// <summary>Something that is not as it was when it was published.</summary>
/// <param name="Kind">What happened to it.</param>
/// <param name="Path">Where, below the archive, with forward slashes.</param>
/// <param name="Words">What is wrong, in words that follow the path.</param>
public sealed record ArchiveFault(ArchiveFaultKind Kind, string Path, string Words)
{
    /// <inheritdoc />
    public override string ToString() => $"{Kind.ToString().ToLowerInvariant()}: {Path}: {Words}";
}

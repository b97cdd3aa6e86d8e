using Scorecard.Domain;

namespace Scorecard.Publish.Archives;

/// <summary>A file of a version that is there and remains to be hashed.</summary>
internal sealed record VersionFile(VersionId Version, PublishedFile Listed)
{
    internal string Path => $"{Version}/{Listed.Path}";
}

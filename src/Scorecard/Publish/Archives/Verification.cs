namespace Scorecard.Publish.Archives;

/// <summary>What a verification found.</summary>
/// <param name="Versions">How many versions were looked at.</param>
/// <param name="Files">How many of their files were hashed.</param>
/// <param name="Bytes">How many bytes they hold, without manifests and checksums.</param>
/// <param name="Faults">Each file that is not as it was published, by path.</param>
/// <param name="IsUnfinished">True if a publication was cut short; everything is whole, and the next run finishes it.</param>
public sealed record Verification(int Versions, int Files, long Bytes, IReadOnlyList<ArchiveFault> Faults, bool IsUnfinished)
{
    /// <summary>True if there is no archive at all.</summary>
    public bool IsMissing { get; init; }

    /// <summary>What is worth knowing and no fault.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>True if everything was read and is as it was published.</summary>
    public bool IsIntact => !IsMissing && Faults.Count == 0;
}

namespace Scorecard.Publish.Archives;

/// <summary>The archive is not intact, so nothing may be published from it or added to it.</summary>
public sealed class ArchiveException(IReadOnlyList<ArchiveFault> faults) : Exception("the archive is not intact")
{
    /// <summary>Everything that is wrong with it.</summary>
    public IReadOnlyList<ArchiveFault> Faults { get; } = faults;
}

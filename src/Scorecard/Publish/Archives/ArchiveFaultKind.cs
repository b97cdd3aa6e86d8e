namespace Scorecard.Publish.Archives;

/// <summary>What can happen to what was published.</summary>
public enum ArchiveFaultKind
{
    /// <summary>It is not there.</summary>
    Missing,

    /// <summary>Its bytes are others.</summary>
    Changed,

    /// <summary>It was not published.</summary>
    Added,

    /// <summary>It stands under another name.</summary>
    Renamed,

    /// <summary>Its name differs in capitals.</summary>
    Recased,

    /// <summary>The ledger's entries do not follow one another.</summary>
    Broken,

    /// <summary>It could not be read, so that nothing can be said of it.</summary>
    Unreadable,
}

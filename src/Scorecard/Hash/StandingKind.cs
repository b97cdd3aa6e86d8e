namespace Scorecard.Hash;

/// <summary>What something on the disk is.</summary>
internal enum StandingKind
{
    /// <summary>A file of its own.</summary>
    File,

    /// <summary>A folder in which something stands.</summary>
    Folder,

    /// <summary>A folder in which nothing stands.</summary>
    EmptyFolder,

    /// <summary>A link to something else.</summary>
    Link,

    /// <summary>A pipe, a device and the like.</summary>
    Other,
}

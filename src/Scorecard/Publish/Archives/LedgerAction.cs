namespace Scorecard.Publish.Archives;

/// <summary>What can be done to a version.</summary>
public enum LedgerAction
{
    /// <summary>It was published.</summary>
    Publish,

    /// <summary>It was taken back; a tombstone stands in its place.</summary>
    Withdraw,
}

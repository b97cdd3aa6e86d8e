namespace Scorecard.Publish;

/// <summary>The site could not be published; the one that was there is there still.</summary>
public sealed class PublishException : Exception
{
    public PublishException(string message, string fix, Exception? cause = null)
        : base(message, cause) => Fix = fix;

    /// <summary>What to do about it.</summary>
    public string Fix { get; }
}

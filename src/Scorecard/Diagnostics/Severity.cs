namespace Scorecard.Diagnostics;

/// <summary>How bad a finding is.</summary>
public enum Severity
{
    /// <summary>Worth a look; the site is built.</summary>
    Warning,

    /// <summary>Nothing is written until it is mended.</summary>
    Error,
}

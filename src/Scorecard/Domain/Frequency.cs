namespace Scorecard.Domain;

/// <summary>How often the council reports. The data officer decides it for the whole scorecard.</summary>
public enum Frequency
{
    /// <summary>Every month.</summary>
    Monthly,

    /// <summary>Every third month: an edition is called by its quarter's last month.</summary>
    Quarterly,
}

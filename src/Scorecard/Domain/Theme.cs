namespace Scorecard.Domain;

/// <summary>How a council makes the pages look like its own (content/theme).</summary>
/// <param name="Style">The style sheet that follows the built-in one; empty if there is none.</param>
/// <param name="LogoName">The logo's file name, such as logo.png; empty if there is none.</param>
/// <param name="Logo">The logo's bytes.</param>
public sealed record Theme(string Style, string LogoName, ReadOnlyMemory<byte> Logo)
{
    /// <summary>Nothing of a council's own.</summary>
    public static Theme None { get; } = new("", "", ReadOnlyMemory<byte>.Empty);

    /// <summary>True if there is a style sheet.</summary>
    public bool HasStyle => Style.Length > 0;

    /// <summary>True if there is a logo.</summary>
    public bool HasLogo => LogoName.Length > 0;
}

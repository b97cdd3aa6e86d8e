namespace Scorecard.Read;

/// <summary>What content/theme holds.</summary>
/// <param name="StylePath">The path of theme.css; empty if there is none.</param>
/// <param name="Style">Its text.</param>
/// <param name="LogoName">The file name of the logo; empty if there is none.</param>
/// <param name="Logo">Its bytes.</param>
public sealed record ThemeFiles(string StylePath, string Style, string LogoName, ReadOnlyMemory<byte> Logo)
{
    /// <summary>An empty folder, or none.</summary>
    public static ThemeFiles None { get; } = new("", "", "", ReadOnlyMemory<byte>.Empty);
}

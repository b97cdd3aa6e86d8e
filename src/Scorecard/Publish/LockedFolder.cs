namespace Scorecard.Publish;

/// <summary>A folder in which one run at a time may work.</summary>
/// <param name="Full">The folder that is locked.</param>
/// <param name="Shown">How the editor knows what is published there.</param>
/// <param name="File">The file that is locked where folders cannot be.</param>
public sealed record LockedFolder(string Full, string Shown, string File);

namespace Scorecard.Hash;

/// <summary>A stretch of a file, and what SHA-256 is before it.</summary>
/// <param name="Blocks">Whole blocks of 64 bytes.</param>
/// <param name="State">The eight words of the hash; advanced in place.</param>
internal sealed record Stretch(ReadOnlyMemory<byte> Blocks, uint[] State)
{
    internal int Length => Blocks.Length / Sha256Lanes.BlockSize;
}

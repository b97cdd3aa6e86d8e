namespace Scorecard.Hash;

/// <summary>Something that is read from its beginning to its end.</summary>
internal interface IBytes
{
    /// <summary>Reads from a place on.</summary>
    /// <returns>How many bytes were read; 0 at the end. Some disks give less than was asked for.</returns>
    int Read(Span<byte> room, long at);
}

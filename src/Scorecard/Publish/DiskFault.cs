namespace Scorecard.Publish;

/// <summary>Turns what the system says about a disk into what an editor can act on.</summary>
internal static class DiskFault
{
    private const int WindowsFault = unchecked((int)0x80070000);

    public static bool Is(Exception fault) => fault is IOException or UnauthorizedAccessException;

    public static T Named<T>(string output, Func<T> act)
    {
        try
        {
            return act();
        }
        catch (Exception fault) when (Is(fault))
        {
            var (why, fix) = Cause(fault);
            throw new PublishException(
                $"the site could not be written to “{output}”: {why}; what was there before is unchanged", fix, fault);
        }
    }

    private static (string Why, string Fix) Cause(Exception fault) => Code(fault) switch
    {
        28 or WindowsFault + 112 or WindowsFault + 39 => ("the disk is full", "make room for a second copy of the site and build again"),
        122 or 69 => ("the disk quota is used up", "make room for a second copy of the site and build again"),
        30 => ("the folder above it is on a read-only disk", "choose an output whose parent folder can be written"),
        1 or 13 or WindowsFault + 5 => (
            "the folder above it may not be written, or a file in it is protected",
            "give this account the right to write there, or choose another output"),
        16 or 18 => (
            "it is in use as a disk of its own (a mount) or lies on another disk than the folder above it",
            "choose a folder inside it as the output, such as “public”"),
        23 or 24 or WindowsFault + 4 => ("too many files are open", "close other programs or raise the limit (ulimit -n), and build again"),
        WindowsFault + 32 or WindowsFault + 33 => ("another program has a file in it open", "close that program and build again"),
        5 => ("the disk reports a fault", "check the disk, then build again"),
        _ => ($"the system says “{fault.Message}”", "mend that, then build again"),
    };

    private static int Code(Exception fault) => fault switch
    {
        UnauthorizedAccessException { InnerException: IOException inner } => inner.HResult,
        _ => fault.HResult,
    };
}

using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace Scorecard.Render;

/// <summary>Which addresses can be kept on a web server, in a zip, on NTFS and on a file share alike.</summary>
public static class SitePath
{
    // Windows refuses full paths from 260 units on; this leaves room for the folder that the site is copied to.
    private const int LongestInBytes = 200;

    private static readonly SearchValues<char> _forbidden = SearchValues.Create("<>:\"|?*\\");

    private static readonly FrozenSet<string> _devices = FrozenSet.ToFrozenSet(
    [
        "CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$",
        "COM0", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9", "COM¹", "COM²", "COM³",
        "LPT0", "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9", "LPT¹", "LPT²", "LPT³",
    ], StringComparer.OrdinalIgnoreCase);

    /// <summary>What is wrong with an address; nothing if it can be kept everywhere.</summary>
    public static string? WrongWith(string path) => path switch
    {
        "" => "it is empty",
        ['/', ..] => "it starts with a slash",
        _ when HoldsControl(path) => "it holds a control character",
        _ when path.AsSpan().IndexOfAny(_forbidden) is >= 0 and var at => $"it holds “{path[at]}”",
        _ when HoldsHalfACharacter(path) => "it holds half a character",
        _ when Encoding.UTF8.GetByteCount(path) > LongestInBytes => $"it is longer than {LongestInBytes} bytes",
        _ => WrongWithSegments(path),
    };

    private static string? WrongWithSegments(ReadOnlySpan<char> path)
    {
        foreach (var segment in path.Split('/'))
        {
            if (WrongWithSegment(path[segment]) is { } wrong)
            {
                return wrong;
            }
        }

        return null;
    }

    private static string? WrongWithSegment(ReadOnlySpan<char> segment) => segment switch
    {
        "" => "it holds an empty name",
        "." or ".." => $"it holds “{segment}”",
        [.., '.' or ' '] => "a name in it ends in a dot or a space",
        _ when IsDevice(segment) => "Windows keeps that name for a device",
        _ => null,
    };

    private static bool IsDevice(ReadOnlySpan<char> segment)
    {
        var name = segment.IndexOf('.') is >= 0 and var dot ? segment[..dot] : segment;
        return _devices.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name.TrimEnd(' '));
    }

    private static bool HoldsControl(string path)
    {
        foreach (var letter in path)
        {
            if (char.IsControl(letter))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HoldsHalfACharacter(string path) => !Ascii.IsValid(path) && path.EnumerateRunes().Contains(Rune.ReplacementChar);
}

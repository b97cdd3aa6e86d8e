using Microsoft.Win32.SafeHandles;
using Scorecard.Hash;

namespace Scorecard.Publish;

/// <summary>A file of a site as it stands: one that a new site could take over.</summary>
internal static class StandingFile
{
    /// <summary>Opens it for reading; null if that cannot be, if it is a link or a pipe, or if not everyone may read it as we leave files.</summary>
    internal static SafeFileHandle? Open(string path)
    {
        SafeFileHandle? file = null;
        try
        {
            file = OpenUnlessLink(path);
            if (file is not null && RandomAccess.GetLength(file) >= 0 && IsAsLeft(file))
            {
                return file;
            }
        }
        catch (Exception fault) when (fault is NotSupportedException || DiskFault.Is(fault))
        {
            // What cannot be read, or has no length, cannot be taken over.
        }

        file?.Dispose();
        return null;
    }

    private static bool IsAsLeft(SafeFileHandle file) => OperatingSystem.IsWindows() || File.GetUnixFileMode(file) == StagedFiles.FileBits;

    /// <summary>Where the system is asked not to follow a link, that is one call instead of two.</summary>
    private static SafeFileHandle? OpenUnlessLink(string path)
    {
        if (OpenFile.IsPossible)
        {
            return OpenFile.Handle(path);
        }

        return File.GetAttributes(path).HasFlag(FileAttributes.ReparsePoint)
            ? null
            : File.OpenHandle(path, share: FileShare.ReadWrite | FileShare.Delete);
    }
}

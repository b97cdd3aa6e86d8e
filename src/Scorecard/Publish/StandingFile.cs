using Microsoft.Win32.SafeHandles;

namespace Scorecard.Publish;

/// <summary>A file of a site as it stands: one that a new site could take over.</summary>
internal static class StandingFile
{
    /// <summary>Opens it for reading; null if it is a link, or if not everyone may read it as we leave files.</summary>
    /// <exception cref="IOException">It is not there, or cannot be read.</exception>
    internal static SafeFileHandle? Open(string path)
    {
        if (OpenUnlessLink(path) is not { } file)
        {
            return null;
        }

        if (OperatingSystem.IsWindows() || File.GetUnixFileMode(file) == StagedFiles.FileBits)
        {
            return file;
        }

        file.Dispose();
        return null;
    }

    /// <summary>Where the system is asked not to follow a link, that is one call instead of two.</summary>
    private static SafeFileHandle? OpenUnlessLink(string path)
    {
        if (LibC.NoLink is { } flags)
        {
            return LibC.OpenFile(path, flags);
        }

        return File.GetAttributes(path).HasFlag(FileAttributes.ReparsePoint)
            ? null
            : File.OpenHandle(path, share: FileShare.ReadWrite | FileShare.Delete);
    }
}

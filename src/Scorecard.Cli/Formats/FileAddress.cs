namespace Scorecard.Cli.Formats;

/// <summary>
/// A file as a code host knows it: relative to the folder that the command runs in, which on a build machine is the
/// checkout, and not to the council's folder, which may lie below it.
/// </summary>
internal static class FileAddress
{
    internal static string Of(string root, string file)
    {
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), Path.Combine(root, file));
        return (relative.StartsWith("..", StringComparison.Ordinal) ? file : relative).Replace('\\', '/');
    }
}

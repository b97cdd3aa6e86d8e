using Scorecard.Tests.Snapshots;

namespace Scorecard.Tests.House;

/// <summary>The source files below a folder, without what the build makes.</summary>
internal static class SourceFiles
{
    private static readonly string[] _endings = [".cs", ".cshtml"];

    internal static IReadOnlyList<SourceFile> In(string folder) => Directory.Exists(folder)
        ?
        [
            .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(f => _endings.Contains(Path.GetExtension(f)))
                .Where(f => !IsMadeBelow(folder, f))
                .Order(StringComparer.Ordinal)
                .Select(SourceFile.Open),
        ]
        : [];

    internal static IReadOnlyList<SourceFile> Below(params string[] folders) =>
        [.. folders.SelectMany(f => In(Path.Combine(Repository.Root, f)))];

    /// <summary>True for what the build made, and for fixtures, which are inputs.</summary>
    internal static bool IsMadeBelow(string folder, string path) =>
        Path.GetRelativePath(folder, path).Split('/', '\\').Any(p => p is "bin" or "obj" or "fixtures");
}

using Scorecard.Tests.Snapshots;

namespace Scorecard.Tests.House;

/// <summary>A source file: its path below the root and its lines.</summary>
internal sealed record SourceFile(string Path, IReadOnlyList<string> Lines)
{
    /// <summary>The type that the file is named after.</summary>
    internal string Type => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The lines that are not comments.</summary>
    internal string Code => string.Join('\n', Lines.Where(l => !l.TrimStart().StartsWith("//", StringComparison.Ordinal)));

    internal string Text => string.Join('\n', Lines);

    internal static SourceFile Open(string path) =>
        new(System.IO.Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'), File.ReadAllLines(path));
}

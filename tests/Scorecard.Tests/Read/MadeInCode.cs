namespace Scorecard.Tests.Read;

/// <summary>Faults that cannot be committed as files: giants, links, locks, names that not every computer can hold.</summary>
public static class MadeInCode
{
    /// <summary>Makes the fault of a rule below <paramref name="root"/>, until the answer is disposed of.</summary>
    public static IDisposable? Make(string code, string root) => code switch
    {
        "SC1005" => Write(root, "content/pages/help.md", new string('x', 100_001)),
        "SC1006" => Write(root, "content/pages/help.md", new string('\n', 5_000_001)),
        "SC1007" => Lock(root, "content/pages/help.md"),
        "SC1010" => Delete(root),
        "SC1011" => DeleteFolders(root),
        "SC1014" => WriteTwins(root),
        "SC1015" => Link(root, "content/pages/help.md"),
        "SC1016" => Write(root, "content/pages/what?.md", "---\ntitle: What?\n---\n"),
        "SC1110" => Write(root, "content/pages/help.md", $"---\ntitle:\n{string.Concat(Enumerable.Repeat("  - 1\n", 200_000))}---\n"),
        _ => null,
    };

    private static IDisposable? Write(string root, string path, string text)
    {
        var full = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return null;
    }

    // Not permissions: an administrator may read everything.
    private static FileStream Lock(string root, string path)
    {
        Write(root, path, "---\ntitle: Help\n---\n");
        return new FileStream(Path.Combine(root, path), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
    }

    private static IDisposable? Delete(string root)
    {
        Directory.Delete(root, recursive: true);
        return null;
    }

    private static IDisposable? DeleteFolders(string root)
    {
        Delete(root);
        Directory.CreateDirectory(root);
        return null;
    }

    private static IDisposable? WriteTwins(string root)
    {
        Write(root, "content/pages/Help.md", "---\ntitle: Help\n---\n");
        return Write(root, "content/pages/help.md", "---\ntitle: Help\n---\n");
    }

    private static IDisposable? Link(string root, string path)
    {
        var full = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.CreateSymbolicLink(full, "/etc/hostname");
        return null;
    }
}

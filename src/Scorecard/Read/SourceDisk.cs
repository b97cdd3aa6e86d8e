using System.Collections.Concurrent;
using Scorecard.Diagnostics;

namespace Scorecard.Read;

/// <summary>The one place that reads what inputs say: lists folders and reads whole files, within limits, and never throws for them. Files may be read on several threads.</summary>
internal sealed class SourceDisk(string root, Report report)
{
    /// <summary>For listing a folder with all that stands in it, hidden or not.</summary>
    internal static EnumerationOptions Everything() => new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    private readonly ConcurrentDictionary<string, SourceText> _texts = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, string> _digests = new(StringComparer.Ordinal);

    public Report Report => report;

    public IReadOnlyDictionary<string, SourceText> Texts => new SortedDictionary<string, SourceText>(_texts, StringComparer.Ordinal);

    public IReadOnlyDictionary<string, string> Digests => new SortedDictionary<string, string>(_digests, StringComparer.Ordinal);

    /// <summary>True if a folder of this name stands at the root and may be entered.</summary>
    public bool TopFolder(string name)
    {
        var folder = new DirectoryInfo(Path.Combine(root, name));
        return folder.Exists && !EntryNames.RefusesLink(folder, name, report);
    }

    /// <summary>What stands in a folder, by name; litter of editors and systems is left out.</summary>
    public IReadOnlyList<FolderEntry> List(string folder)
    {
        try
        {
            var entries = new DirectoryInfo(Path.Combine(root, folder))
                .EnumerateFileSystemInfos("*", Everything())
                .Where(e => !EntryNames.IsLitter(e.Name))
                .OrderBy(e => e.Name, StringComparer.Ordinal)
                .ToList();
            return EntryNames.Accept(folder, entries, report);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            ReportUnreadable(folder, "folder");
            return [];
        }
    }

    /// <summary>A file's text with line feeds; null if it cannot be had, which is reported.</summary>
    public string? ReadText(string path, int limit)
    {
        if (ReadBytes(path, limit) is not { } bytes)
        {
            return null;
        }

        var text = Utf8Text.Decode(path, bytes.Span, report);
        _texts[path] = new SourceText(text ?? Utf8Text.Approximate(bytes.Span));
        Note(path, text is null ? InputDigest.Of(bytes.Span) : InputDigest.Of(text));
        return text;
    }

    /// <summary>A picture's bytes; null if they cannot be had, which is reported.</summary>
    public ReadOnlyMemory<byte>? ReadPicture(string path)
    {
        var bytes = ReadBytes(path, ReadLimits.ImageBytes);
        if (bytes is { } content)
        {
            Note(path, InputDigest.Of(content.Span));
        }

        return bytes;
    }

    /// <summary>Notes by which digest a file is known, instead of that of its whole text.</summary>
    public void Note(string path, string digest) => _digests[path] = digest;

    /// <summary>A file's bytes; null if they cannot be had, which is reported.</summary>
    private ReadOnlyMemory<byte>? ReadBytes(string path, int limit)
    {
        try
        {
            var file = new FileInfo(Path.Combine(root, path));
            if (file.Length > limit)
            {
                report.Add(ReadRules.FileTooLarge.At(
                    new Location(path),
                    FormattableString.Invariant($"the file has {file.Length} bytes; at most {limit} are read"),
                    "make the file smaller, or check whether it is the right file"));
                return null;
            }

            // A pipe or a device also has no length, and reading one might never end.
            return file.Length == 0 ? ReadOnlyMemory<byte>.Empty : ReadUpTo(file, (int)file.Length);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            ReportUnreadable(path, "file");
            return null;
        }
    }

    // Not ReadAllBytes: a file that grows meanwhile must not pass the limit.
    private static ReadOnlyMemory<byte> ReadUpTo(FileInfo file, int length)
    {
        var bytes = new byte[length];
        using var stream = file.OpenRead();
        return bytes.AsMemory(0, stream.ReadAtLeast(bytes, length, throwOnEndOfStream: false));
    }

    private void ReportUnreadable(string path, string kind) => report.Add(ReadRules.UnreadableFile.At(
        new Location(path),
        $"the {kind} is there but cannot be read",
        $"check that you may read the {kind} and that no other program holds it"));
}

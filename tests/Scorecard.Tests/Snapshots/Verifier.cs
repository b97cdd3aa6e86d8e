using System.Runtime.CompilerServices;
using Xunit.Sdk;

namespace Scorecard.Tests.Snapshots;

/// <summary>
/// Verify's call and file conventions, because its core package cannot be restored everywhere. Goes when it can.
/// Approve a change on purpose: rename the .received file to .verified, and read the diff first.
/// </summary>
public static class Verifier
{
    /// <summary>Compares <paramref name="text"/> with <c>Class.Method[_name].verified.ext</c> beside the test.</summary>
    public static async Task Verify(
        string text,
        string extension = "txt",
        string? name = null,
        [CallerFilePath] string testFile = "",
        [CallerMemberName] string method = "")
    {
        var stem = Path.Combine(Folder(testFile), Stem(testFile, method, name));
        var verified = $"{stem}.verified.{extension}";
        var received = $"{stem}.received.{extension}";
        var actual = text.ReplaceLineEndings("\n");
        var expected = File.Exists(verified) ? (await File.ReadAllTextAsync(verified)).ReplaceLineEndings("\n") : null;
        if (expected is not null && expected.TrimEnd('\n') == actual.TrimEnd('\n'))
        {
            File.Delete(received);
            return;
        }

        await File.WriteAllTextAsync(received, actual.TrimEnd('\n') + "\n");
        throw new XunitException(expected is null
            ? $"no snapshot yet: read {received} and rename it to .verified if it is right"
            : $"{received} differs from {verified}\n{FirstDifference(expected, actual)}");
    }

    private static string Folder(string testFile) => Path.GetDirectoryName(Repository.Map(testFile))!;

    private static string Stem(string testFile, string method, string? name) =>
        $"{Path.GetFileNameWithoutExtension(testFile)}.{method}{(name is null ? "" : $"_{name}")}";

    private static string FirstDifference(string expected, string actual)
    {
        var (old, now) = (expected.Split('\n'), actual.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(old.Length, now.Length))
            .First(i => old.ElementAtOrDefault(i) != now.ElementAtOrDefault(i));
        return $"line {line + 1}\n- {old.ElementAtOrDefault(line)}\n+ {now.ElementAtOrDefault(line)}";
    }
}

using System.Diagnostics;
using Scorecard.Tests.Snapshots;

namespace Scorecard.Tests.House;

/// <summary>Every approved snapshot still has the test that made it.</summary>
public sealed class SnapshotsTests
{
    private static readonly string _tests = Path.Combine(Repository.Root, "tests", "Scorecard.Tests");

    [Fact]
    public void Each_approved_snapshot_belongs_to_a_test() =>
        Assert.Empty(Directory.EnumerateFiles(_tests, "*.verified.*", SearchOption.AllDirectories)
            .Where(f => !SourceFiles.IsMadeBelow(_tests, f) && !HasTest(f))
            .Select(f => Path.GetRelativePath(_tests, f))
            .Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Each_approved_snapshot_belongs_to_a_test", true)]
    [InlineData("Each_approved_snapshot_belongs_to_a_test_April", true)]
    [InlineData("A_test_that_is_gone", false)]
    public void A_snapshot_is_known_by_the_name_of_its_test(string method, bool known) =>
        Assert.Equal(known, HasTest(Path.Combine(_tests, "House", $"SnapshotsTests.{method}.verified.txt")));

    [Fact]
    public void No_unapproved_snapshot_is_committed()
    {
        Assert.Contains("*.received.*", File.ReadAllLines(Path.Combine(Repository.Root, ".gitignore")));
        Assert.DoesNotContain(".received.", TrackedFiles(), StringComparison.Ordinal);
    }

    private static bool HasTest(string snapshot)
    {
        var name = Path.GetFileName(snapshot);
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        var test = Path.Combine(Path.GetDirectoryName(snapshot)!, name[..dot] + ".cs");
        var stem = name[(dot + 1)..name.IndexOf(".verified.", StringComparison.Ordinal)];
        return File.Exists(test) && Stems(stem).Any(s => File.ReadAllText(test).Contains($" {s}(", StringComparison.Ordinal));
    }

    /// <summary>The stem, and the stem without its last words, which may be the snapshot's own name.</summary>
    private static IEnumerable<string> Stems(string stem)
    {
        for (var end = stem.Length; end > 0; end = stem.LastIndexOf('_', end - 1))
        {
            yield return stem[..end];
        }
    }

    /// <summary>Nothing outside a git checkout, where nothing can be committed by mistake.</summary>
    private static string TrackedFiles()
    {
        if (!Path.Exists(Path.Combine(Repository.Root, ".git")))
        {
            return "";
        }

        var start = new ProcessStartInfo("git", ["ls-files"]) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true };
        using var git = Process.Start(start)!;
        return git.StandardOutput.ReadToEnd();
    }
}

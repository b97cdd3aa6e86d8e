using System.Text.RegularExpressions;
using Scorecard.Tests.Snapshots;

namespace Scorecard.Tests.Cli;

/// <summary>Every command in the guides does what it says, typed as it stands there.</summary>
public sealed partial class GuideTests : IDisposable
{
    private static readonly string[] _inputs = ["content", "data"];

    private readonly string _work = Directory.CreateTempSubdirectory("scorecard-guide-").FullName;

    public static TheoryData<string> Guides =>
        [.. Directory.GetFiles(Path.Combine(Repository.Root, "docs/guides"), "*.md").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    public void Dispose() => Directory.Delete(_work, recursive: true);

    [Theory]
    [MemberData(nameof(Guides))]
    public void The_commands_of_a_guide_run(string guide)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "docs/guides", guide));
        Assert.Equal(Regex.Count(text, "^```sh", RegexOptions.Multiline), Block().Count(text));
        foreach (Match block in Block().Matches(text))
        {
            var root = Made(block.Groups[1].Value);
            foreach (var line in block.Groups[2].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                string[] arguments = [.. Words(line).Skip(1).Select(w => w == "before" ? Path.Combine(_work, "before") : w), "--root", root];
                var (exitCode, result, error) = CommandRun.Of(arguments);
                Assert.True(exitCode == 0, $"{line}\n{result}\n{error}");
            }
        }
    }

    private string Made(string kind)
    {
        var root = Path.Combine(_work, "council");
        if (kind == "starter")
        {
            Assert.Equal(0, CommandRun.Of("init", root).ExitCode);
            return root;
        }

        Copy(root);
        Copy(Path.Combine(_work, "before"));
        return root;
    }

    private static void Copy(string to)
    {
        foreach (var file in _inputs.SelectMany(f => Directory.GetFiles(Path.Combine(Repository.Root, f), "*", SearchOption.AllDirectories)))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(Repository.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private static IEnumerable<string> Words(string line) => Word().Matches(line).Select(m => m.Value.Trim('"'));

    [GeneratedRegex(@"<!-- run in: (starter|example) -->\n```sh\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Word();
}

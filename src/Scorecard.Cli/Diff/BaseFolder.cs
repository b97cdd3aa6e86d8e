using System.Diagnostics;
using System.Formats.Tar;
using Scorecard.Cli.Scaffold;

namespace Scorecard.Cli.Diff;

/// <summary>The inputs to compare with: a folder as it is, or a revision of this repository in a folder for the time being.</summary>
internal sealed class BaseFolder : IDisposable
{
    private readonly string? _temporary;

    private BaseFolder(string root, string? temporary) => (Root, _temporary) = (root, temporary);

    internal string Root { get; }

    internal static BaseFolder Open(string root, string asked)
    {
        if (Directory.Exists(Path.GetFullPath(asked)))
        {
            return new BaseFolder(Path.GetFullPath(asked), null);
        }

        var temporary = Directory.CreateTempSubdirectory("scorecard-base-").FullName;
        try
        {
            Extract(root, asked, temporary);
            return new BaseFolder(temporary, temporary);
        }
        catch
        {
            Directory.Delete(temporary, recursive: true);
            throw;
        }
    }

    public void Dispose()
    {
        if (_temporary is not null)
        {
            Directory.Delete(_temporary, recursive: true);
        }
    }

    private static void Extract(string root, string revision, string into)
    {
        var commit = Git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", $"{revision}^{{commit}}").Trim();
        if (commit.Length == 0)
        {
            throw new Refusal($"“{revision}” is neither a folder nor a revision that git knows here", "name a folder, a branch, a tag or a commit; in a shallow clone fetch it first");
        }

        var archive = Path.Combine(into, ".archive.tar");
        // From inside a folder, git archives that folder alone.
        Git(root, "archive", "--format=tar", $"--output={archive}", commit);
        TarFile.ExtractToDirectory(archive, into, overwriteFiles: false);
        File.Delete(archive);
    }

    private static string Git(string root, params string[] arguments)
    {
        var start = new ProcessStartInfo("git") { WorkingDirectory = root, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            using var git = Process.Start(start)!;
            var error = git.StandardError.ReadToEndAsync();
            var output = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            return git.ExitCode == 0 || arguments[0] == "rev-parse"
                ? output
                : throw new Refusal($"git could not read the old files: {error.Result.Trim()}", "see that the folder belongs to a git repository");
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new Refusal("there is no git program here", "install git, or name a folder as the base");
        }
    }
}

using System.CommandLine;
using Scorecard.Publish.Archives;
using Scorecard.Text;

namespace Scorecard.Cli;

/// <summary><c>scorecard verify</c>: hashes the archive again and names each file that is not as it was published.</summary>
internal static class VerifyCommand
{
    internal static Command Create(Terminal terminal)
    {
        var root = Options.Root();
        var against = new Option<string?>("--against")
        {
            Description = "Another copy to hold to the archive: a deployed site, or a checkout of the branch that a change goes to.",
            HelpName = "DIR",
        };
        var command = new Command("verify", "Hash everything in site/ again; name each file that is missing, changed or added.\n\nExample: scorecard verify --against ../an-older-copy/site") { root, against };
        command.SetAction(parsed => Run(Path.GetFullPath(parsed.GetValue(root)!), parsed.GetValue(against), terminal));
        return command;
    }

    /// <summary>Names what is not intact.</summary>
    internal static int Tell(IReadOnlyList<ArchiveFault> faults, Terminal terminal)
    {
        foreach (var fault in faults)
        {
            terminal.Error.WriteLine($"{fault}");
        }

        terminal.Error.WriteLine($"The archive is not intact: {Numbers.Counted(faults.Count, "fault")}.");
        terminal.Error.WriteLine("    fix: bring the files back from history (git checkout -- site); to take a version back, use `scorecard withdraw`");
        return ExitCode.ArchiveNotIntact;
    }

    private static int Run(string root, string? against, Terminal terminal)
    {
        var archive = ArchiveFolder.Of(root);
        var found = against is null ? ArchiveVerifier.Verify(archive) : ArchiveComparison.Compare(archive, against);
        foreach (var note in found.Notes)
        {
            terminal.Error.WriteLine($"note: {note}");
        }

        if (found.Faults.Count > 0)
        {
            return Tell(found.Faults, terminal);
        }

        if (found.IsMissing)
        {
            terminal.Error.WriteLine($"error: there is no archive at “{archive.Full}”, so nothing can be verified");
            terminal.Error.WriteLine("    fix: name the folder that holds site/ with --root, bring site/ back from history, or publish a first version");
            return ExitCode.ArchiveNotIntact;
        }

        if (found.IsUnfinished)
        {
            terminal.Error.WriteLine("note: a publication was cut short; everything is whole, and `scorecard publish` finishes it");
        }

        terminal.Out.WriteLine($"Intact: {Numbers.Counted(found.Versions, "version")}, {Numbers.Counted(found.Files, "file")}"
            + $"{(against is null ? "" : $"; and the same in {against}")}.");
        return ExitCode.Done;
    }
}

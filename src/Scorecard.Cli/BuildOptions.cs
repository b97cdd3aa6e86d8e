using System.CommandLine;
using Scorecard.Domain;

namespace Scorecard.Cli;

/// <summary>What to build and where, as the commands that build ask for it.</summary>
internal sealed class BuildOptions
{
    private readonly Option<string> _root = Options.Root();

    private readonly Option<string?> _output = new("--output")
    {
        Description = "The folder that becomes the site; _site in the root if not given.",
        HelpName = "DIR",
    };

    private readonly Option<bool> _drafts = new("--drafts") { Description = "Show editions that declare no version yet, marked Draft." };

    private readonly Option<string> _audience = new("--audience")
    {
        Description = "public (unrestricted editions only) or intranet (every edition, marked with its classification).",
        DefaultValueFactory = _ => "public",
    };

    private readonly Option<bool> _clean = new("--clean")
    {
        Description = "Replace the output folder even if it holds files that Scorecard did not make.",
    };

    internal BuildOptions() => _audience.AcceptOnlyFromAmong("public", "intranet");

    internal void AddTo(Command command)
    {
        foreach (var option in new Option[] { _root, _output, _drafts, _audience, _clean })
        {
            command.Add(option);
        }
    }

    internal BuildRequest Request(ParseResult parsed)
    {
        var folder = Path.GetFullPath(parsed.GetValue(_root)!);
        var output = parsed.GetValue(_output);
        return new BuildRequest(folder, output is null ? Path.Combine(folder, "_site") : Path.GetFullPath(output))
        {
            Drafts = parsed.GetValue(_drafts),
            Audience = parsed.GetValue(_audience) == "intranet" ? Audience.Intranet : Audience.Public,
            TakeOver = parsed.GetValue(_clean),
        };
    }
}

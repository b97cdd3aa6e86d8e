using System.CommandLine;

namespace Scorecard.Cli;

/// <summary>Options that several commands share.</summary>
internal static class Options
{
    internal static Option<string> Root() => new("--root")
    {
        Description = "The folder that holds content/ and data/; the current folder if not given.",
        HelpName = "DIR",
        DefaultValueFactory = _ => ".",
    };
}

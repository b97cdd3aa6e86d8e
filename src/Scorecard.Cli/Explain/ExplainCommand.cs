using System.CommandLine;
using Scorecard.Cli.Formats;
using Scorecard.Compose.Exceptions;
using Scorecard.Diagnostics;

namespace Scorecard.Cli.Explain;

/// <summary><c>scorecard explain</c>: why a measure has its rating, or what a message means.</summary>
internal static class ExplainCommand
{
    internal static Command Create(Terminal terminal)
    {
        var root = Options.Root();
        var subject = new Argument<string>("indicator") { Description = "An indicator, such as SCS-05; or the code of a message, such as SC1314." };
        var edition = new Option<string?>("--edition") { Description = "The month; the newest if not given.", HelpName = "YYYY-MM" };
        var cohort = new Option<string?>("--cohort") { Description = "A cohort, or not: and a cohort; everyone if not given.", HelpName = "ID" };
        var command = new Command(
            "explain",
            "Tell step by step why a measure has its rating, with the file and line of each step.\n\n"
                + "Example: scorecard explain SCS-05 --edition 2017-04")
        { subject, root, edition, cohort };
        command.SetAction(parsed =>
        {
            var asked = parsed.GetValue(subject)!;
            return RuleOf(asked) is { } rule
                ? Tell(RulePage.Of(rule).Markdown, terminal)
                : Run(
                    Path.GetFullPath(parsed.GetValue(root)!),
                    new Question(asked, parsed.GetValue(edition), parsed.GetValue(cohort)),
                    terminal);
        });
        return command;
    }

    private static int Run(string root, Question question, Terminal terminal)
    {
        var check = BuildPipeline.Check(root);
        if (check.Book is null || check.Findings.Any(Stops))
        {
            FindingsPrinter.Print(check.Findings, terminal);
            terminal.Error.WriteLine("Nothing can be explained before these are mended.");
            return ExitCode.ErrorsInTheInputs;
        }

        try
        {
            return Tell(Explanation.Of(question.Ask(check.Book), check.Sources), terminal);
        }
        catch (Unexplained unexplained)
        {
            terminal.Error.WriteLine($"error: {unexplained.Message}");
            terminal.Error.WriteLine($"    fix: {unexplained.Fix}");
            return ExitCode.WrongUsage;
        }
    }

    private static int Tell(string words, Terminal terminal)
    {
        terminal.Out.Write(words);
        return ExitCode.Done;
    }

    private static Rule? RuleOf(string asked) =>
        RuleBook.All.FirstOrDefault(r => r.Code.Equals(asked, StringComparison.OrdinalIgnoreCase) || r.Name == asked);

    /// <summary>What an error left out would be explained as missing. A Red without its report is the case to explain.</summary>
    private static bool Stops(Diagnostic finding) =>
        finding.Severity == Severity.Error && finding.Rule.Code != ExceptionRules.RedWithoutException.Code;
}

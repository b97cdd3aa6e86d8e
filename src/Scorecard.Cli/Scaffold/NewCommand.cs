using System.CommandLine;
using System.Globalization;
using Scorecard.Domain;

namespace Scorecard.Cli.Scaffold;

/// <summary><c>scorecard new</c>: makes the files that an editor then fills, and overwrites none.</summary>
internal static class NewCommand
{
    internal static Command Create(Terminal terminal, TimeProvider clock) =>
        new("new", "Make the files for a new month, measure, exception report or correction; overwrite nothing.")
        {
            Edition(terminal),
            Indicator(terminal),
            Exception(terminal),
            Correction(terminal, clock),
        };

    private static Command Edition(Terminal terminal)
    {
        var root = Options.Root();
        var month = Month("The month, such as 2017-05.");
        var command = new Command("edition", "Make a month: its results with empty cells, and its texts with headings.\n\nExample: scorecard new edition 2017-05") { month, root };
        command.SetAction(parsed => Scaffolding.Run(terminal, Root(parsed, root), book =>
        {
            var of = MonthOf(parsed.GetValue(month)!);
            var files = EditionScaffold.Of(book, of, Root(parsed, root));
            return new Scaffolded(files, EditionScaffold.ToFill(files, of));
        }));
        return command;
    }

    private static Command Indicator(Terminal terminal)
    {
        var root = Options.Root();
        var id = new Argument<string>("id") { Description = "Its permanent id, such as SCS-44." };
        var section = new Option<string>("--section") { Description = "The section's file in data/indicators/, without .yaml.", Required = true, HelpName = "NAME" };
        var title = new Option<string>("--title") { Description = "What it is called.", Required = true, HelpName = "WORDS" };
        var from = new Option<string>("--from") { Description = "The first month that reports it.", Required = true, HelpName = "YYYY-MM" };
        var command = new Command(
            "indicator",
            "Add a measure to a section.\n\nExample: scorecard new indicator SCS-44 --section care-leavers --title \"Care leavers in contact\" --from 2017-05")
        { id, section, title, from, root };
        command.SetAction(parsed => Scaffolding.Run(terminal, Root(parsed, root), book =>
        {
            var file = IndicatorScaffold.Of(
                book, Root(parsed, root), parsed.GetValue(id)!, parsed.GetValue(section)!, YamlText.OneLine(parsed.GetValue(title)!), MonthOf(parsed.GetValue(from)!));
            return new Scaffolded([file], [$"{file.Path}: what says “To be written”, and the standards", "a row in the month's results"]);
        }));
        return command;
    }

    private static Command Exception(Terminal terminal)
    {
        var root = Options.Root();
        var month = Month("The edition, such as 2017-04.");
        var ids = new Argument<string[]>("indicator") { Description = "Which measures; every Red without a report if none is given.", Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("exception", "Make the exception report of each Red that has none.\n\nExample: scorecard new exception 2017-05") { month, ids, root };
        command.SetAction(parsed => Scaffolding.Run(terminal, Root(parsed, root), book =>
        {
            var files = ExceptionScaffold.Of(book, MonthOf(parsed.GetValue(month)!), parsed.GetValue(ids) ?? []);
            return new Scaffolded(files, files.Select(f => $"{f.Path}: what says “To be written”, and when it is due"));
        }));
        return command;
    }

    private static Command Correction(Terminal terminal, TimeProvider clock)
    {
        var root = Options.Root();
        var months = new Argument<string[]>("edition") { Description = "The editions that it changes, such as 2017-04 2017-03.", Arity = ArgumentArity.OneOrMore };
        var reason = new Option<string>("--reason") { Description = "The sentence that readers are told.", Required = true, HelpName = "SENTENCE" };
        var kind = new Option<string>("--kind") { Description = "correction (mends an error) or revision (better data).", DefaultValueFactory = _ => "correction" };
        kind.AcceptOnlyFromAmong("correction", "revision");
        var date = new Option<string?>("--date") { Description = "When it is published; today if not given.", HelpName = "YYYY-MM-DD" };
        var command = new Command(
            "correction",
            "Declare the next version of published editions.\n\nExample: scorecard new correction 2017-04 2017-03 --reason \"SCS-05 counted late assessments twice.\"")
        { months, reason, kind, date, root };
        command.SetAction(parsed => Scaffolding.Guard(terminal, () => Corrections.Declare(
            terminal,
            Root(parsed, root),
            [.. parsed.GetValue(months)!.Select(MonthOf).Distinct().Order()],
            new NextVersion(DateOf(parsed.GetValue(date), clock), parsed.GetValue(kind)!, YamlText.OneLine(parsed.GetValue(reason)!)))));
        return command;
    }

    private static Argument<string> Month(string description) => new("month") { Description = description };

    private static string Root(ParseResult parsed, Option<string> root) => Path.GetFullPath(parsed.GetValue(root)!);

    private static Month MonthOf(string text) => Domain.Month.TryParse(text, out var month)
        ? month
        : throw new Refusal($"“{text}” is not a month", "write year and month with a hyphen and two digits, such as 2017-04");

    private static string DateOf(string? text, TimeProvider clock)
    {
        if (text is null)
        {
            return clock.GetLocalNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? text
            : throw new Refusal($"“{text}” is not a date", "write year, month and day, such as 2017-07-03");
    }
}

using System.CommandLine;
using System.Globalization;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Cli;

/// <summary><c>scorecard withdraw</c>: takes a published version back.</summary>
internal static class WithdrawCommand
{
    private const int LongestReason = 500;

    internal static Command Create(Terminal terminal)
    {
        var root = Options.Root();
        var version = new Argument<string>("EDITION/VERSION") { Description = "The version to take back, such as 2017-04/v1." };
        version.Validators.Add(result =>
        {
            if (Id(result.Tokens[0].Value) is null)
            {
                result.AddError($"“{result.Tokens[0].Value}” is not a version; write it as 2017-04/v1");
            }
        });
        var reason = new Option<string>("--reason")
        {
            Description = "Why, in a sentence that everybody may read. Do not repeat what must not be read.",
            Required = true,
        };
        reason.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is not { } text || text.Trim().Length is 0 or > LongestReason || text.Any(char.IsControl))
            {
                result.AddError($"the reason must be a sentence of at most {LongestReason} characters on one line");
            }
        });
        var date = new Option<DateOnly?>("--date")
        {
            Description = "The day, such as 2017-07-03; today if not given.",
            CustomParser = result => DateOnly.TryParseExact(
                result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : Refused(result),
        };
        var command = new Command("withdraw", "Put a tombstone in the place of a published version.\n\nExample: scorecard withdraw 2017-04/v1 --reason \"A figure could be traced to a child.\"") { version, reason, date, root };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            Path.GetFullPath(parsed.GetValue(root)!),
            Id(parsed.GetValue(version)!)!,
            parsed.GetValue(date) ?? Today.OfThisMachine(),
            parsed.GetValue(reason)!.Trim(),
            terminal,
            cancellation)));
        return command;
    }

    private static VersionId? Id(string text) =>
        VersionId.TryParse(text) ?? VersionId.TryParse(text.Replace("/", "/v", StringComparison.Ordinal));

    private static DateOnly? Refused(System.CommandLine.Parsing.ArgumentResult result)
    {
        result.AddError($"“{result.Tokens[0].Value}” is not a day; write it as 2017-07-03");
        return null;
    }

    /// <summary>What stands in a feed and on a tombstone cannot be taken back: a day that cannot be right is refused.</summary>
    private static string? WhyNot(string root, VersionId id, DateOnly date) =>
        date > Today.OfThisMachine().AddDays(1) ? "that day has not come yet"
        : PublishPipeline.PublishedOn(root, id) is { } published && date < published ? $"it was published later, on {Dates.Long(published)}"
        : null;

    private static int Run(string root, VersionId id, DateOnly date, string reason, Terminal terminal, CancellationToken cancellation)
    {
        if (WhyNot(root, id, date) is { } wrong)
        {
            terminal.Error.WriteLine($"error: {id} cannot be withdrawn on {Dates.Long(date)}: {wrong}");
            return ExitCode.WrongUsage;
        }

        if (PublishPipeline.Withdraw(root, id, date, reason, cancellation) is not { } repeated)
        {
            terminal.Error.WriteLine($"error: {id} is not in site/, or was withdrawn before");
            return ExitCode.WrongUsage;
        }

        terminal.Out.WriteLine($"Withdrew {id}: a tombstone stands at its addresses. Build and deploy the site now.");
        terminal.Out.WriteLine("History and caches still hold the old bytes: docs/withdraw.md says how they are purged.");
        if (repeated.Count > 0)
        {
            terminal.Out.WriteLine($"These versions may repeat its figures in charts or comparisons; look at each: {string.Join(", ", repeated)}.");
        }

        return ExitCode.Done;
    }
}

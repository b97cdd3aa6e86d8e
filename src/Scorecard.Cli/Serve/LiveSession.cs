using System.Diagnostics;
using System.Globalization;

namespace Scorecard.Cli.Serve;

/// <summary>Makes the site, serves it, and makes it again after each change until somebody stops it.</summary>
internal static class LiveSession
{
    internal static async Task<int> Run(ServeRequest request, Terminal terminal, CancellationToken cancellation)
    {
        var stage = new Stage();
        using var watch = new InputWatch(request.Root);
        var seen = watch.Look();
        Make(request, stage, terminal);
        await using var server = new LiveServer(request, stage);
        terminal.Out.WriteLine($"Showing {request.Root} at {await server.Start(cancellation)} (Ctrl-C stops it)");
        try
        {
            while (true)
            {
                seen = await watch.Changed(seen, cancellation);
                Make(request, stage, terminal);
            }
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Done;
        }
    }

    /// <summary>No fault may end the session: the next save may mend it.</summary>
    private static void Make(ServeRequest request, Stage stage, Terminal terminal)
    {
        var clock = Stopwatch.StartNew();
#pragma warning disable CA1031
        try
        {
            var preview = PreviewPipeline.Make(request.Root, request.Audience, request.Drafts);
            stage.Show(now => now.Then(preview));
            FindingsPrinter.Print(preview.Check.Findings, terminal);
            terminal.Error.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{Summary.Of(preview.Check)}; {(preview.Files is null ? "the last good site is shown" : "shown")} after {clock.Elapsed.TotalMilliseconds:F0} ms"));
        }
        catch (Exception fault)
        {
            var words = Faults.Explain(fault).Words;
            stage.Show(now => now.Broken(words));
            terminal.Error.Write(words);
        }
#pragma warning restore CA1031
    }
}

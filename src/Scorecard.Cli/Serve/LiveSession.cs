using System.Diagnostics;
using System.Globalization;
using Scorecard.Publish.Archives;

namespace Scorecard.Cli.Serve;

/// <summary>Makes the site, serves it, and makes it again after each change until somebody stops it.</summary>
internal static class LiveSession
{
    /// <summary>The runtime compiles a method anew when it has run thirty times; most have after so many rounds.</summary>
    private const int WarmUps = 4;

    internal static async Task<int> Run(ServeRequest request, Terminal terminal, CancellationToken cancellation)
    {
        var stage = new Stage();
        using var watch = new InputWatch(request.Root);
        var seen = watch.Look();
        Make(request, stage, terminal);
        await using var server = new LiveServer(request, stage);
        terminal.Out.WriteLine($"Showing {request.Root} at {await server.Start(cancellation)} (Ctrl-C stops it)");
        using var saved = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        _ = Task.Run(() => WarmUp(request, saved.Token), CancellationToken.None);
        try
        {
            while (true)
            {
                seen = await watch.Changed(seen, cancellation);
                await saved.CancelAsync();
                Make(request, stage, terminal);
            }
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Done;
        }
    }

    /// <summary>
    /// Makes the site a few times more for nobody, so that the code is compiled to run fast before the first save. It ends
    /// with the first save, which needs the processors for itself.
    /// </summary>
    private static void WarmUp(ServeRequest request, CancellationToken saved)
    {
#pragma warning disable CA1031
        try
        {
            for (var round = 0; round < WarmUps && !saved.IsCancellationRequested; round++)
            {
                var preview = PreviewPipeline.Make(request.Root, request.Audience, request.Drafts);
                Array.ForEach(Visited(preview), address => preview.Files?.Find(address));
            }
        }
        catch (Exception)
        {
            // Half a file may lie there just now. What is wrong is told when it is saved.
        }
#pragma warning restore CA1031
    }

    /// <summary>Pages of the kinds that somebody who writes looks at.</summary>
    private static string[] Visited(Preview preview)
    {
        var edition = preview.Check.Book?.Editions.MaxBy(e => e.Month);
        var folder = $"{edition?.Month}/{ArchiveFolder.Folder(Math.Max(1, edition?.Versions.Count ?? 1))}";
        return ["index.html", $"{folder}/index.html", $"{folder}/cover-paper/index.html", $"{folder}/exceptions/index.html"];
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

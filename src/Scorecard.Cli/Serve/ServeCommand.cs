using System.CommandLine;
using System.Runtime.CompilerServices;
using Scorecard.Domain;

namespace Scorecard.Cli.Serve;

/// <summary><c>scorecard serve</c>: shows the site while it is edited. The web server is loaded only here.</summary>
internal static class ServeCommand
{
    private const int UsualPort = 5080;

    internal static Command Create(Terminal terminal)
    {
        var root = Options.Root();
        var port = new Option<int>("--port")
        {
            Description = $"The port on this machine; {UsualPort} if not given, 0 for any that is free.",
            DefaultValueFactory = _ => UsualPort,
            HelpName = "N",
        };
        port.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.GetValueOrDefault<int>() is < 0 or > 65535)
            {
                result.AddError("a port is a number from 0 to 65535");
            }
        });
        var drafts = new Option<bool>("--drafts") { Description = "Show editions that declare no version yet, marked Draft." };
        var audience = new Option<string>("--audience") { Description = "public or intranet.", DefaultValueFactory = _ => "public" };
        audience.AcceptOnlyFromAmong("public", "intranet");
        var command = new Command(
            "serve",
            "Show the site on this machine and follow each change; write nothing.\n\nExample: scorecard serve --drafts")
        { root, port, drafts, audience };
        command.SetAction((parsed, cancellation) => Run(
            new ServeRequest(
                Path.GetFullPath(parsed.GetValue(root)!),
                parsed.GetValue(port),
                parsed.GetValue(audience) == "intranet" ? Audience.Intranet : Audience.Public,
                parsed.GetValue(drafts)),
            terminal,
            cancellation));
        return command;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Task<int> Run(ServeRequest request, Terminal terminal, CancellationToken cancellation) =>
        LiveSession.Run(request, terminal, cancellation);
}

using Spectre.Console;

namespace Scorecard.Cli;

/// <summary>Shows on a terminal what is being done; says nothing elsewhere.</summary>
internal static class Progress
{
    internal static T While<T>(Terminal terminal, Func<Action<string>, T> work) =>
        terminal.Screen is { Profile.Capabilities.Interactive: true } screen
            ? screen.Status().Start("Starting", status => work(doing => status.Status(Markup.Escape(doing))))
            : work(_ => { });
}

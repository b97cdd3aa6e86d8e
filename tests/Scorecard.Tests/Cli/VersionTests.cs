using System.Diagnostics;
using System.Reflection;
using Scorecard.Cli;

namespace Scorecard.Tests.Cli;

/// <summary>Scripts ask the program for its version before every run, so it answers before it loads anything else.</summary>
public sealed class VersionTests
{
    [Fact]
    public async Task The_program_tells_its_version_and_nothing_else()
    {
        var program = typeof(CommandLine).Assembly;
        using var asked = Process.Start(new ProcessStartInfo("dotnet", [program.Location, "--version"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (said, complained) = (asked.StandardOutput.ReadToEndAsync(), asked.StandardError.ReadToEndAsync());
        await asked.WaitForExitAsync();

        var version = program.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        Assert.Equal((0, $"{version}\n", ""), (asked.ExitCode, (await said).ReplaceLineEndings("\n"), await complained));
        Assert.Matches(@"\A\d+\.\d+\.\d+", version);
    }
}

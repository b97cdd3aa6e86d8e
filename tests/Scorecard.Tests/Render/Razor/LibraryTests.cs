using Scorecard.Render.Razor;

namespace Scorecard.Tests.Render.Razor;

public sealed class LibraryTests
{
    private static readonly string[] _leftAtBuild = ["RazorLight", "Microsoft.AspNetCore", "Microsoft.CodeAnalysis", "Microsoft.Extensions"];

    [Fact]
    public void The_library_brings_no_template_parser_and_no_compiler() =>
        Assert.DoesNotContain(
            typeof(Templates).Assembly.GetReferencedAssemblies(),
            reference => _leftAtBuild.Any(name => reference.Name!.StartsWith(name, StringComparison.Ordinal)));
}

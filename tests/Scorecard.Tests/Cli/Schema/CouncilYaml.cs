using Scorecard.Diagnostics;
using Scorecard.Read;

namespace Scorecard.Tests.Cli.Schema;

/// <summary>All keys of a council’s files, each with the kind of its file.</summary>
internal sealed record CouncilYaml(string Kind, string Path, YamlNode.Mapping Root)
{
    internal static IReadOnlyList<CouncilYaml> In(string root)
    {
        var sources = SourceReader.Read(root, new Report());
        return
        [
            .. Of("scorecard", sources.Scorecard),
            .. sources.Indicators.SelectMany(f => Of("indicators", f)),
            .. sources.Editions.SelectMany(e => Of("edition", e.Declaration)),
            .. sources.Editions.SelectMany(e => Of("cover-paper", e.Paper)),
            .. sources.Editions.SelectMany(e => e.Exceptions).SelectMany(f => Of("exception", f)),
            .. sources.Pages.SelectMany(f => Of("page", f)),
        ];
    }

    private static IEnumerable<CouncilYaml> Of(string kind, YamlFile? file) =>
        file?.Root is { } root ? [new CouncilYaml(kind, file.Path, root)] : [];

    private static IEnumerable<CouncilYaml> Of(string kind, MarkdownFile? file) =>
        file is { IsBroken: false, FrontMatter: { } root } ? [new CouncilYaml(kind, file.Path, root)] : [];
}

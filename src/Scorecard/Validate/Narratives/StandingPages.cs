using System.Text.RegularExpressions;
using Scorecard.Diagnostics;
using Scorecard.Domain;
using Scorecard.Read;
using Scorecard.Text;
using Scorecard.Validate.Shapes;

namespace Scorecard.Validate.Narratives;

/// <summary>Reads the pages that belong to no month.</summary>
internal static partial class StandingPages
{
    internal static IReadOnlyList<StandingPage> Read(IReadOnlyList<MarkdownFile> files, Setting setting) =>
    [
        .. files
            .Where(file => !file.IsBroken)
            .Select(file => Read(file, setting))
            .OfType<StandingPage>()
            .OrderBy(page => page.Slug, StringComparer.Ordinal),
    ];

    private static StandingPage? Read(MarkdownFile file, Setting setting)
    {
        var document = ProseChecks.CheckFile(file, setting);
        var (given, hasTitle) = FrontMatter(file, setting.Report);
        Braces.Check(file.FrontMatter, [], setting.Report);
        var heading = document.Headings is [{ Level: 1 } first, ..] ? first : null;
        var title = given.Length > 0 ? given : heading?.Title.Trim() ?? "";
        setting.Add(NameFault(Texts.NameOf(file)), new Location(file.Path));
        setting.Add(hasTitle || title.Length > 0 || document.IsEmpty ? null : Untitled(), Texts.Start(file));
        return NameFault(Texts.NameOf(file)) is null && title.Length > 0
            ? new StandingPage(Texts.NameOf(file), title, Body(file, heading?.Title.Trim() == title ? heading : null))
            : null;
    }

    internal static (string Title, bool HasTitle) FrontMatter(MarkdownFile file, Report report, Questions? asked = null)
    {
        var fields = Texts.FrontMatter(file, report, asked);
        var title = fields.Text("title", Scalars.TextScalar.LongestTitle);
        fields.Close();
        return (title, fields.Has("title"));
    }

    /// <summary>The text without the heading that became the title; the lines below keep their numbers.</summary>
    private static Narrative Body(MarkdownFile file, ProseHeading? title)
    {
        if (title is null)
        {
            return Texts.Body(file);
        }

        var lines = file.Body.Split('\n');
        var at = title.Line - file.BodyLine;
        var underline = Array.FindIndex(lines, at, Underline().IsMatch);
        var last = lines[at].TrimStart().StartsWith('#') || underline < 0 ? at : underline;
        Array.Fill(lines, "", at, last - at + 1);
        return Texts.Body(file) with { Markdown = string.Join('\n', lines) };
    }

    private static Fault? NameFault(string name) => Name().IsMatch(name) ? null : new Fault(
        NarrativeRules.UnusablePageName,
        $"{Texts.Quote(name)} cannot stand in an address",
        $"rename the file to {Suggested(name)}.md");

    private static string Suggested(string name) =>
        Unusable().Replace(name.ToLowerInvariant(), "-").Trim('-') is { Length: > 0 } slug ? slug : "guidance";

    private static Fault Untitled() => new(
        NarrativeRules.MissingPageTitle, "the page has no title", "start the text with a heading such as # Glossary");

    [GeneratedRegex(@"\A[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"[^a-z0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Unusable();

    [GeneratedRegex(@"\A {0,3}=+\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Underline();
}

using System.Text;
using Scorecard.Compose.Versions;
using Scorecard.Domain;
using Scorecard.Render.Razor;
using Scorecard.Text;

namespace Scorecard.Render.Downloads;

/// <summary>What stands at the addresses of a version that was taken back.</summary>
public static class TombstoneFiles
{
    /// <summary>
    /// The files: a page for each page, a word for each download. Styles stay, for the pages need them; pictures go, for
    /// they may show what must not be seen.
    /// </summary>
    /// <param name="version">The version as it was published.</param>
    /// <param name="withdrawal">Why it was taken back, and when.</param>
    /// <param name="style">A style file of the version, by path.</param>
    public static IEnumerable<SiteFile> Of(
        PublishedVersion version, Withdrawal withdrawal, Func<PublishedFile, ReadOnlyMemory<byte>> style)
    {
        foreach (var file in version.Files)
        {
            if (Content(version, withdrawal, file, style) is { } content)
            {
                yield return new SiteFile($"{version.Id}/{file.Path}", content);
            }
        }
    }

    private static ReadOnlyMemory<byte>? Content(
        PublishedVersion version, Withdrawal withdrawal, PublishedFile file, Func<PublishedFile, ReadOnlyMemory<byte>> style) => file.Path switch
        {
            "assets/scorecard.css" or "assets/favicon.svg" => style(file),
            _ when file.Path.EndsWith(".html", StringComparison.Ordinal) =>
                Templates.BuiltIn.Render("Tombstone", Tombstones.Of(version, withdrawal, file.Path)),
            _ when file.Path.EndsWith(".json", StringComparison.Ordinal) => Machine(version, withdrawal),
            _ when file.Path.EndsWith(".csv", StringComparison.Ordinal) =>
                Encoding.UTF8.GetBytes($"withdrawn\n{Dates.Plain(withdrawal.Date)}\n"),
            _ => null,
        };

    private static ReadOnlyMemory<byte> Machine(PublishedVersion version, Withdrawal withdrawal) => Json.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("edition", version.Id.Month.ToString());
        json.WriteNumber("version", version.Id.Number);
        json.WriteString("withdrawn", Dates.Plain(withdrawal.Date));
        json.WriteString("reason", withdrawal.Reason);
        json.WriteString("former_digest", withdrawal.FormerDigest);
        json.WriteEndObject();
    });
}

using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Scorecard.Cli.Serve;

/// <summary>The script that a shown page gets and a written page never has.</summary>
internal static partial class LiveScript
{
    internal const string Address = "/_scorecard/live.js";

    internal const string Events = "/_scorecard/events";

    private const string Resource = "Scorecard.Cli.Serve.live.js";

    internal static byte[] Text()
    {
        using var stream = typeof(LiveScript).Assembly.GetManifestResourceStream(Resource)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    /// <summary>The page with the script. Its own policy lets it talk to nobody, so the copy that is shown may talk to us.</summary>
    internal static ReadOnlyMemory<byte> Into(ReadOnlyMemory<byte> page, Showing now)
    {
        var html = Policy().Replace(Encoding.UTF8.GetString(page.Span), "");
        var made = now.Made.ToString(CultureInfo.InvariantCulture);
        var script = $"<script src=\"{Address}\" data-made=\"{made}\"></script>";
        var end = html.LastIndexOf("</body>", StringComparison.OrdinalIgnoreCase);
        return Encoding.UTF8.GetBytes(end < 0 ? html + script : html.Insert(end, script));
    }

    internal static ReadOnlyMemory<byte> EmptyPage() =>
        "<!DOCTYPE html><html lang=\"en\"><title>Nothing to show yet</title><body><p>Nothing to show yet.</p></body></html>"u8.ToArray();

    [GeneratedRegex("""<meta http-equiv="?Content-Security-Policy"?[^>]*>""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Policy();
}

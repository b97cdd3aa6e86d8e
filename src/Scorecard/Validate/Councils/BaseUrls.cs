using Scorecard.Diagnostics;

namespace Scorecard.Validate.Councils;

/// <summary>The permanent address below which the site stands.</summary>
public static class BaseUrls
{
    /// <summary>The address with a slash at its end, or null if it was refused.</summary>
    public static Uri? Read(Fields fields, Report report)
    {
        if (fields.RequiredText("base_url", 500) is not { } text)
        {
            return null;
        }

        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && Problem(url, text) is null)
        {
            return new Uri(url.AbsoluteUri.TrimEnd('/') + "/");
        }

        report.Add(CouncilRules.UnusableBaseUrl.At(
            fields.Of("base_url"),
            $"“{Scalars.Shown.Short(text)}” {(url is null ? "is not a whole address" : Problem(url, text))}",
            $"write {Cure(text)}"));
        return null;
    }

    private static string? Problem(Uri url, string text) => url switch
    {
        _ when url.Scheme != Uri.UriSchemeHttp && url.Scheme != Uri.UriSchemeHttps => "does not start with https://",
        _ when url.Host.Length == 0 => "names no host",
        _ when url.UserInfo.Length > 0 => "holds a user name",
        _ when text.Contains('?', StringComparison.Ordinal) => "holds a query",
        _ when text.Contains('#', StringComparison.Ordinal) => "holds a fragment",
        _ when text.Any(char.IsWhiteSpace) => "holds a space",
        _ => null,
    };

    private static string Cure(string text)
    {
        var path = text.Split('?', '#')[0];
        var start = path.IndexOf("://", StringComparison.Ordinal) is var at && at < 0 ? "https://" + path : path;
        return Uri.TryCreate(start, UriKind.Absolute, out var url) && Problem(url, start) is null && url.Host.Contains('.', StringComparison.Ordinal)
            ? url.AbsoluteUri.TrimEnd('/') + "/"
            : "a whole address such as https://performance.example.gov.uk/scs/";
    }
}

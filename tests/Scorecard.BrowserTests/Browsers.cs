namespace Scorecard.BrowserTests;

/// <summary>Where this machine has a browser, and whether tests may do without.</summary>
public static class Browsers
{
    /// <summary>Names the browser to test with, where it stands in no usual place.</summary>
    public const string Place = "SCORECARD_BROWSER";

    /// <summary>If this says <c>required</c>, a test without a browser fails.</summary>
    public const string Wish = "SCORECARD_BROWSER_TESTS";

    private static readonly string[] _usual =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/usr/bin/google-chrome-stable",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>The browser's program; null if there is none.</summary>
    public static string? Program { get; } = Environment.GetEnvironmentVariable(Place) is { Length: > 0 } named
        ? named
        : _usual.FirstOrDefault(File.Exists);

    /// <summary>Why tests are skipped; null if they run.</summary>
    public static string? Excuse { get; } = Program is not null || Environment.GetEnvironmentVariable(Wish) == "required"
        ? null
        : $"NOT TESTED IN A BROWSER: there is no Chromium or Chrome here. Install one, or name it in {Place}.";
}

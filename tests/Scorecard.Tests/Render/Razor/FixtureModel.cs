using Scorecard.Render.Razor;

namespace Scorecard.Tests.Render.Razor;

/// <summary>What the fixture templates show; public, because the stock engine compiles against it.</summary>
public sealed record FixtureModel(
    string Title,
    string Href,
    string Markup,
    IReadOnlyList<string> Items,
    int Count = 3,
    decimal Share = 12.50m,
    char Letter = '<')
{
    public static FixtureModel Plain { get; } =
        new("Children in care", "scs-07/index.html", "<b>kept</b>", ["apple", "pear", "fig"]);

    public static FixtureModel Hostile { get; } = new(
        "</title><script>alert('x')</script> & \"quotes\" £ é 子 😀",
        "x\" onclick='evil' &amp; <y>",
        "<i title='raw & trusted'>",
        ["<li>", "a&b", "\"", "'", string.Empty]);

    public Html Html { get; } = new("<span title=\"a\">b</span>");

    public string? Nothing { get; }

    public bool Yes { get; } = true;

    public bool No { get; }
}

namespace Scorecard.Tests.Render.Razor;

public sealed record FixtureItem(string Name, int Of);

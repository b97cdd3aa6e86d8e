namespace Scorecard.BrowserTests;

/// <summary>Tests that share the browser and the site, and so run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<BrowserRoom>
{
    public const string Name = "browser";
}

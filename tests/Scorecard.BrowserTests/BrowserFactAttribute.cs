namespace Scorecard.BrowserTests;

/// <summary>A test that needs a browser: skipped with its reason where there is none, unless a browser is required.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Browsers.Excuse;
}

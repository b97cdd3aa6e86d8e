namespace Scorecard.BrowserTests;

/// <summary>A test with several cases that needs a browser: skipped with its reason where there is none.</summary>
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Browsers.Excuse;
}

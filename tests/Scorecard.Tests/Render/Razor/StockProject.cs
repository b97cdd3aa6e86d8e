using RazorLight.Razor;

namespace Scorecard.Tests.Render.Razor;

/// <summary>RazorLight's folder of templates, which knows no imports, with the usings of _ViewImports.cshtml.</summary>
public sealed class StockProject(string root) : FileSystemRazorProject(root)
{
    public override async Task<IEnumerable<RazorLightProjectItem>> GetImportsAsync(string templateKey) =>
        [await GetItemAsync("_ViewImports")];
}

using RazorLight.Razor;

namespace Scorecard.TemplateGenerator;

/// <summary>RazorLight's folder of templates, which knows no imports, with the usings of _ViewImports.cshtml.</summary>
internal sealed class TemplateProject(string root) : FileSystemRazorProject(root)
{
    public override async Task<IEnumerable<RazorLightProjectItem>> GetImportsAsync(string templateKey) =>
        [await GetItemAsync("_ViewImports")];
}

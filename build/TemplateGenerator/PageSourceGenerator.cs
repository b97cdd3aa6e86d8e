using Microsoft.AspNetCore.Razor.Language;
using RazorLight.Generation;
using RazorLight.Razor;

namespace Scorecard.TemplateGenerator;

/// <summary>RazorLight's generator, with our page as the base class and true file names in every line mark.</summary>
internal sealed class PageSourceGenerator(RazorEngine engine, RazorLightProject project)
    : RazorSourceGenerator(engine, project)
{
    public override IEnumerable<string> GetDefaultImportLines() =>
    [
        "@using System",
        "@using System.Collections.Generic",
        "@using System.Linq",
        "@inherits global::Scorecard.Render.Razor.Page<TModel>",
    ];

    public override async Task<RazorCodeDocument> CreateCodeDocumentAsync(RazorLightProjectItem projectItem) =>
        RazorCodeDocument.Create(Read(projectItem), await GetImportsAsync(projectItem));

    public override async Task<IEnumerable<RazorSourceDocument>> GetImportsAsync(RazorLightProjectItem projectItem)
    {
        var imports = await Project.GetImportsAsync(projectItem.Key);
        return [DefaultImports, .. imports.Where(import => import.Exists).Select(Read)];
    }

    private static RazorSourceDocument Read(RazorLightProjectItem item)
    {
        using var stream = item.Read();
        return RazorSourceDocument.ReadFrom(stream, ((FileSystemRazorProjectItem)item).File.FullName);
    }
}

using Microsoft.AspNetCore.Razor.Language;
using RazorLight.Generation;
using RazorLight.Razor;

namespace Scorecard.Tests.Render.Razor;

/// <summary>RazorLight's generator with <see cref="StockPage{TModel}"/> as the base class, and nothing else changed.</summary>
public sealed class StockSourceGenerator(RazorEngine engine, RazorLightProject project)
    : RazorSourceGenerator(engine, project)
{
    public override IEnumerable<string> GetDefaultImportLines() =>
    [
        .. base.GetDefaultImportLines(),
        "@inherits global::Scorecard.Tests.Render.Razor.StockPage<TModel>",
    ];
}

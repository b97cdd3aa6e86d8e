using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using RazorLight;
using RazorLight.Extensions;
using RazorLight.Generation;
using RazorLight.Razor;

namespace Scorecard.Tests.Render.Razor;

/// <summary>The same templates through RazorLight as it comes: parsed, compiled and rendered at run time.</summary>
public sealed partial class StockEngine
{
    private readonly IRazorLightEngine _engine;

    public StockEngine(string folder)
    {
        var services = new ServiceCollection();
        services.AddRazorLight()
            .UseMemoryCachingProvider()
            .UseFileSystemProject(folder)
            .SetOperatingAssembly(typeof(StockEngine).Assembly);
        services.AddSingleton<RazorLightProject>(new StockProject(folder));
        services.AddSingleton<RazorSourceGenerator, StockSourceGenerator>();
        _engine = services.BuildServiceProvider().GetRequiredService<IRazorLightEngine>();
    }

    public async Task<string> Render(Sample sample) => await _engine.CompileRenderAsync(sample.Key, sample.Model);

    /// <summary>Leaves out what may differ: the stock encoder also escapes + and £, and keeps the templates' indentation.</summary>
    public static string Normal(string html) =>
        AroundCells().Replace(Blanks().Replace(Entities().Replace(html, Character), blanks => blanks.Value.Contains('\n') ? "\n" : " "), "");

    private static string Character(Match entity)
    {
        var code = int.Parse(entity.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return code == '\'' ? entity.Value : char.ConvertFromUtf32(code);
    }

    [GeneratedRegex("&#x([0-9A-F]+);")]
    private static partial Regex Entities();

    // Of a table's row, only what is in its cells can be seen.
    [GeneratedRegex(@"(?<=</t[dh]>)\s|\s(?=<t[dh]\b|</tr>)")]
    private static partial Regex AroundCells();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}

using Microsoft.AspNetCore.Razor.Language;
using Microsoft.AspNetCore.Razor.Language.CodeGeneration;
using Microsoft.Extensions.DependencyInjection;
using RazorLight.Extensions;

namespace Scorecard.TemplateGenerator;

/// <summary>A folder of templates, translated by RazorLight's own parser and passes; only the last step, writing C#, is ours.</summary>
internal sealed class TemplateFolder
{
    private const string Extension = ".cshtml";

    private readonly PageSourceGenerator _generator;
    private readonly string _path;
    private readonly string _namespace;

    public TemplateFolder(string path, string rootNamespace)
    {
        _path = path;
        _namespace = rootNamespace;
        _generator = new PageSourceGenerator(StockEngine(), new TemplateProject(path));
        Keys = Directory.EnumerateFiles(path, "*" + Extension)
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Where(key => key != "_ViewImports")
            .Order(StringComparer.Ordinal)
            .ToList();
    }

    public IReadOnlyList<string> Keys { get; }

    public async Task<Translation> TranslateAsync(string key)
    {
        var item = await _generator.Project.GetItemAsync(key);
        var document = await _generator.CreateCodeDocumentAsync(item);
        foreach (var phase in _generator.ProjectEngine.Phases.Where(phase => phase is not IRazorCSharpLoweringPhase))
        {
            phase.Execute(document);
        }

        var mistakes = NameMistakes(key).Concat(Dialect.Refusals(document));
        var code = WriteCode(document, key);
        return new Translation(
            new GeneratedSource(key + ".g.cs", Literals.Joined(code.GeneratedCode)),
            [.. mistakes, .. code.Diagnostics.Select(Mistake.From)]);
    }

    private RazorCSharpDocument WriteCode(RazorCodeDocument document, string key)
    {
        var page = document.GetDocumentIntermediateNode();
        PageShape.Apply(page, _namespace, Registry.ClassName(key));
        Whitespace.Collapse(page);
        page.Target = new Utf8CodeTarget(page.Target);
        return DocumentWriter.CreateDefault(page.Target, page.Options).WriteDocument(document, page);
    }

    private IEnumerable<string> NameMistakes(string key)
    {
        if (!key.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_') || char.IsAsciiDigit(key[0]))
        {
            var file = Path.Combine(_path, key + Extension);
            yield return Mistake.At(file, 1, 1, "SCT001", $"a template's name is letters, digits and _, not “{key}”");
        }
    }

    private static RazorEngine StockEngine()
    {
        var services = new ServiceCollection();
        services.AddRazorLight();
        return services.BuildServiceProvider().GetRequiredService<RazorEngine>();
    }
}

using Microsoft.AspNetCore.Razor.Language.Intermediate;

namespace Scorecard.TemplateGenerator;

/// <summary>Turns RazorLight's page class into ours: its own name, sealed, rendered without async, known by the registry alone.</summary>
internal static class PageShape
{
    public static void Apply(DocumentIntermediateNode document, string rootNamespace, string className)
    {
        RemoveAssemblyAttribute(document);
        document.FindPrimaryNamespace().Content = rootNamespace;

        var page = document.FindPrimaryClass();
        page.ClassName = className;
        Replace(page.Modifiers, "internal", "sealed");

        var method = document.FindPrimaryMethod();
        method.MethodName = "Execute";
        method.ReturnType = "void";
        Replace(method.Modifiers, "protected", "override");
    }

    private static void RemoveAssemblyAttribute(DocumentIntermediateNode document)
    {
        foreach (var node in document.Children.OfType<CSharpCodeIntermediateNode>().ToList())
        {
            document.Children.Remove(node);
        }
    }

    private static void Replace(IList<string> modifiers, params string[] wanted)
    {
        modifiers.Clear();
        foreach (var modifier in wanted)
        {
            modifiers.Add(modifier);
        }
    }
}

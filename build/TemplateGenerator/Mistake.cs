using Microsoft.AspNetCore.Razor.Language;

namespace Scorecard.TemplateGenerator;

/// <summary>Words what is wrong with a template as MSBuild reads it: file(line,column): error CODE: message.</summary>
internal static class Mistake
{
    public static string From(RazorDiagnostic diagnostic) =>
        At(diagnostic.Span, diagnostic.Id, diagnostic.GetMessage(null));

    public static string At(SourceSpan span, string code, string message) =>
        At(span.FilePath, span.LineIndex + 1, span.CharacterIndex + 1, code, message);

    public static string At(string file, int line, int column, string code, string message) =>
        $"{file}({line},{column}): error {code}: {message.ReplaceLineEndings(" ")}";
}

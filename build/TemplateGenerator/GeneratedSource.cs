namespace Scorecard.TemplateGenerator;

/// <summary>A C# file to be compiled into the library.</summary>
internal sealed record GeneratedSource(string FileName, string Text);

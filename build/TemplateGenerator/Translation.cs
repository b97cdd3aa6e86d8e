namespace Scorecard.TemplateGenerator;

/// <summary>A template as C#, and what is wrong with it in the form that MSBuild understands.</summary>
internal sealed record Translation(GeneratedSource Source, IReadOnlyList<string> Mistakes);

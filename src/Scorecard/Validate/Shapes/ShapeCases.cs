namespace Scorecard.Validate.Shapes;

/// <summary>What is asked of a mapping, for each word that may stand under one of its keys.</summary>
/// <param name="Key">The key whose word decides.</param>
/// <param name="ByWord">The words and what is asked with each.</param>
public sealed record ShapeCases(string Key, IReadOnlyList<(string Word, Questions Asked)> ByWord);

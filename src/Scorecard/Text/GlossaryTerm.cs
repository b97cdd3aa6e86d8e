namespace Scorecard.Text;

/// <summary>A word of the council's glossary and what it means.</summary>
/// <param name="Word">The word, as the glossary's heading has it.</param>
/// <param name="Meaning">Its meaning in plain words.</param>
/// <param name="Anchor">Its place on a page that explains it; no measure, section or paragraph can have the same.</param>
public sealed record GlossaryTerm(string Word, string Meaning, string Anchor);

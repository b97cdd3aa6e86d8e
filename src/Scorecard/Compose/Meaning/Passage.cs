using Scorecard.Diagnostics;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose.Meaning;

/// <summary>A sentence of an edition and what it can be held against.</summary>
/// <param name="Sentence">Its words.</param>
/// <param name="Text">The text that it stands in.</param>
/// <param name="About">The measure that the whole text is about; null if it is about none.</param>
/// <param name="Edition">The judged figures.</param>
internal sealed record Passage(ProseSentence Sentence, Narrative Text, IndicatorId? About, RatedEdition Edition)
{
    internal string Words => Sentence.Words;

    /// <summary>The place of some of its words. The lines of a value inside YAML are not those of the file.</summary>
    internal Location At(int index, int length)
    {
        var (line, column) = Text.Embedded ? (Text.Line, 1) : Sentence.PlaceOf(index);
        return new Location(Text.File, line, column, Text.Embedded ? 1 : length);
    }
}

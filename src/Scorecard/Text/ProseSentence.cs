namespace Scorecard.Text;

/// <summary>
/// A sentence's plain words, to hold what is said against the data. Behind the words of a link to a measure stands its id
/// as <c>⟨SCS-05⟩</c>; in place of a figure that is bound in stands its name as <c>⟦SCS-05.value⟧</c>.
/// </summary>
/// <param name="Words">The words, on one line.</param>
/// <param name="PlaceOf">The line of the narrative's file and the column, both from 1, of one of their characters.</param>
public sealed record ProseSentence(string Words, Func<int, (int Line, int Column)> PlaceOf);

using Scorecard.Domain;

namespace Scorecard.Compose.Downloads;

/// <summary>A column of results.csv.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Title">Its name for readers.</param>
/// <param name="Datatype">What its cells are, as CSVW names it.</param>
/// <param name="Description">What its cells mean.</param>
/// <param name="Cell">What it says of a figure.</param>
public sealed record ResultsColumn(
    string Name, string Title, string Datatype, string Description, Func<RatedResult, string> Cell);

namespace Scorecard.Cli.Schema;

/// <summary>A schema as a file.</summary>
/// <param name="Name">What it is called on the command line.</param>
/// <param name="FileName">What its file is called.</param>
/// <param name="Describes">The files that it describes, from the root.</param>
/// <param name="Text">All of it.</param>
internal sealed record SchemaFile(string Name, string FileName, string Describes, string Text);

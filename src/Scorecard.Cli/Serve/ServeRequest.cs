using Scorecard.Domain;

namespace Scorecard.Cli.Serve;

/// <summary>What is shown, to whom, and on which port.</summary>
internal sealed record ServeRequest(string Root, int Port, Audience Audience, bool Drafts);

using Scorecard.Diagnostics;

namespace Scorecard.Validate.Narratives;

/// <summary>What is wrong with a word, wherever it stands.</summary>
internal sealed record Fault(Rule Rule, string Message, string Fix);

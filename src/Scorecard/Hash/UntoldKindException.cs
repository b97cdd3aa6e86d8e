namespace Scorecard.Hash;

/// <summary>The disk lists names and does not say which are folders.</summary>
internal sealed class UntoldKindException() : IOException("the disk does not tell files from folders");

using Scorecard.Diagnostics;
using Scorecard.Read;
using Scorecard.Text;

namespace Scorecard.Validate.Scalars;

/// <summary>One of a few known words, as <see cref="Keys"/> writes them.</summary>
public static class WordScalar
{
    /// <summary>A reader of the words of <typeparamref name="T"/>.</summary>
    public static ScalarReader<T> Of<T>(Func<T, string> key)
        where T : struct, Enum
    {
        var words = Enum.GetValues<T>().ToDictionary(key, word => word);
        return (YamlNode.Scalar scalar, out T value) =>
            words.TryGetValue(scalar.Text, out value) ? null : Unknown(scalar, words.Keys);
    }

    private static Diagnostic Unknown(YamlNode.Scalar scalar, IReadOnlyCollection<string> words)
    {
        var nearest = Nearest.To(scalar.Text, words) ?? Begun(scalar.Text, words);
        return FieldRules.UnknownWord.At(
            scalar.At,
            $"“{Shown.Short(scalar.Text)}” is not one of {string.Join(", ", words)}",
            nearest is null ? "write one of these words" : $"write {nearest}");
    }

    /// <summary>The one word that starts so: scorecards on paper print H, L and T.</summary>
    private static string? Begun(string text, IReadOnlyCollection<string> words) =>
        words.Where(w => text.Length > 0 && w.StartsWith(text, StringComparison.OrdinalIgnoreCase)).ToList() is [var only]
            ? only
            : null;
}

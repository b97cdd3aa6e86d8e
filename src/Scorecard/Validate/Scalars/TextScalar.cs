using Scorecard.Read;

namespace Scorecard.Validate.Scalars;

/// <summary>Words that readers will see.</summary>
public static class TextScalar
{
    /// <summary>The longest title, in UTF-16 units.</summary>
    public const int LongestTitle = 300;

    /// <summary>The longest text, in UTF-16 units.</summary>
    public const int LongestText = 5_000;

    /// <summary>A reader of trimmed text; more than <see cref="LongestTitle"/> units allow line breaks too.</summary>
    public static ScalarReader<string> Within(int longest) => (YamlNode.Scalar scalar, out string value) =>
    {
        value = scalar.Text.Trim();
        if (value.Length > longest)
        {
            return FieldRules.TextTooLong.At(
                scalar.At,
                $"“{Shown.Short(value)}” has {value.Length} characters, more than {longest}",
                $"shorten it to at most {longest} characters");
        }

        return FirstRefused(value, longest > LongestTitle) is var at && at < 0 ? null : FieldRules.UnprintableText.At(
            scalar.At,
            $"“{Shown.Short(value)}” holds the invisible character {Unprintable.Name(value[at])}",
            value[at] == '\n' ? "write it on one line" : "delete the character and type the words anew");
    };

    private static int FirstRefused(string text, bool lines)
    {
        var unprintable = Unprintable.First(text);
        return unprintable >= 0 || lines ? unprintable : text.IndexOfAny(['\n', '\t']);
    }
}

using Scorecard.Read;
using Scorecard.Validate.Scalars;

namespace Scorecard.Validate;

/// <summary>Says what was found where something else was wanted, and how that is written.</summary>
public static class NodeWords
{
    public const string List = "a list";

    public const string Keys = "keys and values";

    public const string Single = "a single value";

    public static string Of(YamlNode node) => node switch
    {
        YamlNode.Scalar { IsEmpty: true } => "nothing",
        YamlNode.Scalar scalar => $"“{Shown.Short(scalar.Text)}”",
        YamlNode.Sequence => List,
        _ => Keys,
    };

    public static string Cure(string wanted) => wanted switch
    {
        List => "write each item on a line of its own, after a hyphen",
        Keys => "write “key: value” lines below it, set in by two spaces",
        _ => "write one value on the line of its key",
    };
}

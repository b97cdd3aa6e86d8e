using Scorecard.Read;
using Scorecard.Validate.Scalars;

namespace Scorecard.Validate;

/// <summary>Says what was found where something else was wanted.</summary>
public static class NodeWords
{
    public static string Of(YamlNode node) => node switch
    {
        YamlNode.Scalar { IsEmpty: true } => "nothing",
        YamlNode.Scalar scalar => $"“{Shown.Short(scalar.Text)}”",
        YamlNode.Sequence => "a list",
        _ => "keys and values",
    };
}

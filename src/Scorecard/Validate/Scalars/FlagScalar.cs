using Scorecard.Diagnostics;
using Scorecard.Read;

namespace Scorecard.Validate.Scalars;

/// <summary>true or false, as YAML 1.2 writes them.</summary>
public static class FlagScalar
{
    /// <summary>Reads true or false.</summary>
    public static Diagnostic? Read(YamlNode.Scalar scalar, out bool value)
    {
        value = Meant(scalar.Text) ?? false;
        return scalar.IsPlain && scalar.Text is "true" or "True" or "TRUE" or "false" or "False" or "FALSE"
            ? null
            : FieldRules.NotTrueOrFalse.At(
                scalar.At, $"“{Shown.Short(scalar.Text)}” is neither true nor false", Cure(scalar));
    }

    private static string Cure(YamlNode.Scalar scalar) => Meant(scalar.Text) switch
    {
        true => "write true" + (scalar.IsPlain ? "" : " without quotes"),
        false => "write false" + (scalar.IsPlain ? "" : " without quotes"),
        null => "write true or false",
    };

    private static bool? Meant(string text) => text.Trim().ToLowerInvariant() switch
    {
        "true" or "yes" or "y" or "on" or "1" => true,
        "false" or "no" or "n" or "off" or "0" => false,
        _ => null,
    };
}

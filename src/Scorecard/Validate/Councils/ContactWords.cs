using System.Text.RegularExpressions;
using Scorecard.Diagnostics;
using Scorecard.Domain;
using Scorecard.Validate.Scalars;

namespace Scorecard.Validate.Councils;

/// <summary>Whom readers can ask, and in which language.</summary>
public static partial class ContactWords
{
    /// <summary>The language of the pages; British English if nothing is said.</summary>
    public static string Language(Fields fields, Report report)
    {
        var tag = fields.Text("language", 35, otherwise: "en-GB");
        if (LanguageTag().IsMatch(tag))
        {
            return tag;
        }

        var mended = tag.Replace('_', '-');
        report.Add(CouncilRules.MalformedLanguage.At(
            fields.Of("language"),
            $"“{Shown.Short(tag)}” is not a language tag",
            LanguageTag().IsMatch(mended) ? $"write {mended}" : "write a tag such as en-GB or cy"));
        return "en-GB";
    }

    /// <summary>Whom to ask, or null if nobody is named.</summary>
    public static Contact? Contact(Fields fields, Report report)
    {
        if (fields.Mapping("contact") is not { } contact)
        {
            return null;
        }

        var name = contact.RequiredText("name");
        var email = contact.Text("email", TextScalar.LongestTitle);
        contact.Close();
        if (email.Length > 0 && !Email().IsMatch(email))
        {
            report.Add(CouncilRules.MalformedEmail.At(
                contact.Of("email"),
                $"“{Shown.Short(email)}” is not an email address",
                "write the address alone, such as performance@example.gov.uk"));
        }

        return new Contact(name ?? "", email);
    }

    [GeneratedRegex(@"\A[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*\z", RegexOptions.CultureInvariant)]
    private static partial Regex LanguageTag();

    [GeneratedRegex(@"\A[A-Za-z0-9._%+'-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Email();
}

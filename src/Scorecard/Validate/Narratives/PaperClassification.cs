using Scorecard.Diagnostics;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Validate.Narratives;

/// <summary>What the paper says about who may read it agrees with what its edition says.</summary>
internal static class PaperClassification
{
    internal static string Read(Fields fields, DeclaredEdition? declared, Report report)
    {
        var written = fields.Text("classification");
        if (declared is not null && Named(written) is { } named && named != declared.Classification)
        {
            report.Add(NarrativeRules.ContradictingClassification.At(
                fields.Of("classification"),
                $"the paper says {Texts.Quote(written)}, but edition.yaml says “{Keys.Of(declared.Classification)}”",
                $"write {declared.Classification}, or change edition.yaml if that is wrong"));
        }

        return written.Length > 0 || declared is null ? written : declared.Classification.ToString();
    }

    /// <summary>The first classification that is named; null where councils use words of their own.</summary>
    private static Classification? Named(string text) => text
        .Split([' ', ',', ';', ':', '.', '(', ')', '/', '-', '–'], StringSplitOptions.RemoveEmptyEntries)
        .Select(word => word.ToLowerInvariant())
        .SelectMany(word => Enum.GetValues<Classification>().Where(c => Keys.Of(c) == word))
        .Cast<Classification?>()
        .FirstOrDefault();
}

using Scorecard.Domain;

namespace Scorecard.Compose.Frames;

/// <summary>What is written above every page of an edition that not everybody may rely on or read.</summary>
internal static class Banners
{
    internal static string Of(DeclaredEdition edition)
    {
        var draft = edition.IsDraft ? "Draft: not published yet; figures and words may change." : "";
        var closed = edition.Classification switch
        {
            Classification.Restricted => "Restricted: for the council's own people only.",
            Classification.Exempt => "Exempt information: not for publication.",
            _ => "",
        };
        return string.Join(' ', new[] { draft, closed }.Where(s => s.Length > 0));
    }
}

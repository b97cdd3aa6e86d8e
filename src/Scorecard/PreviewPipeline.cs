using Scorecard.Domain;

namespace Scorecard;

/// <summary>The same way through the rooms as a build, but for eyes only: nothing is written.</summary>
public static class PreviewPipeline
{
    /// <summary>The site as it would be published; only the findings if there is an error.</summary>
    public static Preview Make(string root, Audience audience, bool drafts)
    {
        var check = BuildPipeline.Check(root);
        if (check.Errors > 0 || check.Book is null)
        {
            return new Preview(check, null);
        }

        return new Preview(check, new PreviewFiles(BuildPipeline.SiteOf(check, audience, drafts), check.Book));
    }
}

using Scorecard.Compose.Charts;
using Scorecard.Compose.Frames;
using Scorecard.Compose.Narratives;
using Scorecard.Compose.Versions;
using Scorecard.Domain;
using Scorecard.Text;

namespace Scorecard.Compose;

/// <summary>One version of an edition and all that its pages are made from.</summary>
internal sealed class EditionContext
{
    internal EditionContext(
        RatedScorebook all, RatedEdition rated, SharedParts shared, Release release, EditionHistory versions, Glossary glossary)
    {
        Glossary = glossary;
        Book = all.Book;
        Rated = rated;
        Before = all.Before(rated.Month);
        Shared = shared;
        Folder = Addresses.Folder(rated.Month, Version);
        Versions = versions;
        Cohorts = [.. Council.Cohorts.Where(c => Indicators.Any(i => i.Cohorts.Contains(c.Id)))];
        Subsets = [.. Council.Subsets.Where(s => Indicators.Any(i => i.Subsets.Contains(s.Id)))];
        Inputs = release.InputsOf(rated.Month, all.Book.Results.ContainsKey);
        Frames = new EditionFrames(this);
        Prose = new EditionProse(this);
    }

    /// <summary>What the council returned.</summary>
    internal Scorebook Book { get; }

    /// <summary>The edition, judged.</summary>
    internal RatedEdition Rated { get; }

    /// <summary>The edition reported before; null if there is none.</summary>
    internal RatedEdition? Before { get; }

    /// <summary>What it shows on several pages.</summary>
    internal SharedParts Shared { get; }

    internal TrendCharts Charts => Shared.Charts;

    internal History History => Charts.History;

    /// <summary>Its folder in the site; ends in a slash.</summary>
    internal string Folder { get; }

    /// <summary>The council's glossary.</summary>
    internal Glossary Glossary { get; }

    internal EditionFrames Frames { get; }

    internal EditionProse Prose { get; }

    /// <summary>Every version of it.</summary>
    internal EditionHistory Versions { get; }

    /// <summary>The inputs that it is made from and their digests, by path.</summary>
    internal IReadOnlyDictionary<string, string> Inputs { get; }

    /// <summary>True if this version is in the archive, so that its pages are not made again.</summary>
    internal bool IsPublished => Published is not null;

    /// <summary>This version as it is in the archive; null while it is not.</summary>
    internal PublishedVersion? Published => Versions.IsDraft ? null : Versions.Versions[^1].Published;

    /// <summary>What this version changed in the one before it; null for a first version.</summary>
    internal VersionChange? Change => Versions.IsDraft ? null : Versions.Versions[^1].Change;

    internal Month Month => Rated.Month;

    /// <summary>The month that was reported before, whether or not it has an edition.</summary>
    internal Month Earlier => Month.Before(Council.Frequency);

    internal DeclaredEdition Declared => Rated.Declared;

    internal int Version => Declared.NewestVersion;

    internal Council Council => Book.Council;

    /// <summary>The indicators that this edition reports.</summary>
    internal IEnumerable<Indicator> Indicators => Rated.Headlines.Select(r => r.Indicator);

    /// <summary>The cohorts that have a page: those that are relevant to a measure of this edition.</summary>
    internal IReadOnlyList<Cohort> Cohorts { get; }

    /// <summary>The subsets that have a page: those that hold a measure of this edition.</summary>
    internal IReadOnlyList<Subset> Subsets { get; }

    /// <summary>The way from a page to another path of the site.</summary>
    internal static string Way(string from, string to) => Addresses.Relative(from, to);
}

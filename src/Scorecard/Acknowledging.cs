using Scorecard.Compose;
using Scorecard.Compose.Versions;
using Scorecard.Diagnostics;
using Scorecard.Domain;
using Scorecard.Read;
using Scorecard.Text;
using Scorecard.Validate.Editions;
using Scorecard.Validate.Scalars;

namespace Scorecard;

/// <summary>
/// Sets apart the warnings that an edition accepts. Its own files are its results and its folder: what is found elsewhere
/// concerns more than one edition, and no edition can accept it. An error cannot be accepted at all.
/// </summary>
internal static class Acknowledging
{
    internal static (IReadOnlyList<Diagnostic> Open, IReadOnlyList<AcceptedFinding> Accepted) Of(
        IReadOnlyList<Diagnostic> findings, Scorebook? book, Sources sources, Release release)
    {
        var report = new Report();
        var open = findings.Select(f => f.Indicator.Length > 0 ? f : f with { Indicator = FindingSubject.Of(f.Location, sources) }).ToList();
        var accepted = new List<AcceptedFinding>();
        foreach (var edition in book?.Editions ?? [])
        {
            var isSettled = IsSettled(edition, open, release);
            open.RemoveAll(f => isSettled && f.Rule.IsOfMeaning && Concerns(edition, f));
            foreach (var acknowledged in edition.Acknowledged)
            {
                var taken = open.FindAll(f => Accepts(edition, acknowledged, f));
                open.RemoveAll(taken.Contains);
                accepted.AddRange(taken.Select(f => new AcceptedFinding(f, acknowledged.Reason)));
                var isCertain = taken.Count == 0 && !isSettled && !open.Exists(f => f.Severity == Severity.Error);
                report.AddAll(Faults(acknowledged, new Places(edition, acknowledged, sources), book!, open, isCertain));
            }
        }

        report.AddAll(open);
        return (report.Findings, accepted);
    }

    /// <summary>
    /// True for an edition that is published as it stands: whoever changes it declares a new version, and only then is
    /// asked again whether a figure or a sentence is meant.
    /// </summary>
    private static bool IsSettled(DeclaredEdition edition, IEnumerable<Diagnostic> findings, Release release) =>
        !edition.IsDraft
        && release.Archive.Newest(edition.Month) is { Withdrawal: null } newest
        && newest.Id.Number == edition.NewestVersion
        && !findings.Any(f => PublishedRules.All.Contains(f.Rule) && Concerns(edition, f));

    private static bool Concerns(DeclaredEdition edition, Diagnostic finding) =>
        VersionInputs.IsOwn(finding.Location.File, edition.Month);

    private static bool Accepts(DeclaredEdition edition, Acknowledgement acknowledged, Diagnostic finding) =>
        finding.Severity == Severity.Warning
        && IsAcceptable(finding.Rule)
        && IsCalled(finding.Rule, acknowledged.Rule)
        && finding.Indicator == acknowledged.Indicator
        && Concerns(edition, finding);

    private static bool IsCalled(Rule rule, string name) => rule.Code == name || rule.Name == name;

    private static bool IsAcceptable(Rule rule) => rule is { Severity: Severity.Warning, IsDiscreet: false };

    private static IReadOnlyList<Diagnostic> Faults(
        Acknowledgement acknowledged, Places places, Scorebook book, IEnumerable<Diagnostic> open, bool isCertain)
    {
        var rule = RuleBook.All.FirstOrDefault(r => IsCalled(r, acknowledged.Rule));
        var isUnknown = acknowledged.Indicator.Length > 0 && !book.Indicators.Any(i => i.Id.Value == acknowledged.Indicator);
        return rule is null ? [UnknownRule(acknowledged, places, open)]
            : !IsAcceptable(rule) ? [NotAcceptable(rule, places)]
            : isUnknown ? [UnknownMeasure(acknowledged, places, book)]
            : isCertain ? [Nothing(rule, acknowledged, places)]
            : [];
    }

    /// <summary>Codes differ by single digits, so only those of warnings that are there come into question.</summary>
    private static Diagnostic UnknownRule(Acknowledgement acknowledged, Places places, IEnumerable<Diagnostic> open)
    {
        var codes = open.Select(f => f.Rule).Where(IsAcceptable).Select(r => r.Code);
        var known = RuleBook.All.Where(IsAcceptable).Select(r => r.Name).Concat(codes);
        return EditionRules.UnknownRule.At(
            places.Of("rule"),
            $"no rule is called “{Shown.Short(acknowledged.Rule)}”",
            Nearest.To(acknowledged.Rule, known) is { } nearest
                ? $"write {nearest}"
                : "write the code that stands in the warning, such as SC1602");
    }

    private static Diagnostic NotAcceptable(Rule rule, Places places) => EditionRules.NotAcceptable.At(
        places.Of("rule"),
        rule.IsDiscreet
            ? $"{rule.Code} ({rule.Name}) protects people in small groups and cannot be accepted"
            : $"{rule.Code} ({rule.Name}) is an error, and only warnings can be accepted",
        "delete this entry and mend what the message says");

    private static Diagnostic UnknownMeasure(Acknowledgement acknowledged, Places places, Scorebook book) => EditionRules.UnknownMeasure.At(
        places.Of("indicator"),
        $"no indicator is called “{Shown.Short(acknowledged.Indicator)}”",
        Nearest.To(acknowledged.Indicator, book.Indicators.Select(i => i.Id.Value)) is { } nearest
            ? $"write {nearest}"
            : "write the id of an indicator in data/indicators");

    private static Diagnostic Nothing(Rule rule, Acknowledgement acknowledged, Places places) => EditionRules.NothingToAccept.At(
        places.Of("rule"),
        $"there is no warning {rule.Code} ({rule.Name}) {About(acknowledged)} in this edition",
        "delete this entry, or mend its rule or its indicator");

    private static string About(Acknowledgement acknowledged) =>
        acknowledged.Indicator.Length == 0 ? "that is about no indicator" : $"about {acknowledged.Indicator}";

    /// <summary>Where the values of an entry stand.</summary>
    private sealed class Places(DeclaredEdition edition, Acknowledgement acknowledged, Sources sources)
    {
        internal Location Of(string key) => Entry?.Find(key)?.At
            ?? new Location($"{edition.Folder}/edition.yaml", acknowledged.Line, acknowledged.Column);

        private YamlNode.Mapping? Entry => Entries.FirstOrDefault(e => (e.At.Line, e.At.Column) == (acknowledged.Line, acknowledged.Column));

        private IEnumerable<YamlNode.Mapping> Entries =>
            sources.Editions.FirstOrDefault(e => e.Path == edition.Folder)?.Declaration?.Root?.Find("acknowledge") switch
            {
                YamlNode.Sequence list => list.Items.OfType<YamlNode.Mapping>(),
                YamlNode.Mapping single => [single],
                _ => [],
            };
    }
}

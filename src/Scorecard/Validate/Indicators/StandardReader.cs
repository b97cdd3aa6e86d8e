using System.Globalization;
using Scorecard.Diagnostics;
using Scorecard.Domain;
using Scorecard.Text;
using Scorecard.Validate.Scalars;

namespace Scorecard.Validate.Indicators;

/// <summary>Reads one entry of an indicator's standards.</summary>
public sealed class StandardReader(Fields entry, LevelBounds bounds, Report own)
{
    private static readonly string[] _bands = ["green_within", "amber_within"];
    private static readonly string[] _onesided = ["minimum", "strict"];

    /// <summary>The standard, or null if too much of it could not be read.</summary>
    public Standard? Read(Polarity polarity, bool strictByDefault)
    {
        var standard = polarity == Polarity.Target ? Closeness() : OneSided(polarity, strictByDefault);
        entry.Close();
        CheckPrecision(polarity, strictByDefault);
        CheckBounds();
        CheckRetirement(standard);
        return standard;
    }

    /// <summary>The finding for a key that says nothing for indicators of this polarity.</summary>
    public static Diagnostic Meaningless(Location at, string key, Polarity polarity) => StandardRules.MeaninglessKey.At(
        at,
        $"“{key}” has no meaning with “polarity: {Keys.Of(polarity)}”",
        key == "minimum" ? "delete it, and write green_within and amber_within" : "delete it");

    private Standard? OneSided(Polarity polarity, bool strictByDefault)
    {
        var (from, target, annual) = Common();
        var banded = RefuseMeaningless(_bands, polarity);
        var minimum = banded ? entry.Number("minimum") : entry.RequiredNumber("minimum");
        var strict = entry.Flag("strict") ?? strictByDefault;
        if (from is not { } month || target is not { } aim || minimum is not { } least)
        {
            return null;
        }

        CheckOrder(polarity, aim, least);
        return polarity == Polarity.Higher
            ? new Standard.AtLeast(month, aim, least, strict, annual)
            : new Standard.AtMost(month, aim, least, strict, annual);
    }

    private Standard.CloseTo? Closeness()
    {
        var (from, target, annual) = Common();
        var refused = RefuseMeaningless(_onesided, Polarity.Target);
        var (green, amber) = (entry.Number("green_within"), entry.Number("amber_within"));
        Array.ForEach(_bands, entry.Oblige);
        if (!refused && (!entry.Has("green_within") || !entry.Has("amber_within")))
        {
            own.Add(StandardRules.MissingBands.At(
                entry.At,
                $"a standard with “polarity: target” needs {MissingBands()}",
                "write green_within and amber_within, such as green_within: 2 and amber_within: 4"));
        }

        CheckBands(green, amber);
        return from is { } month && target is { } aim && green is { } near && amber is { } far
            ? new Standard.CloseTo(month, aim, near, far, annual)
            : null;
    }

    private (Month? From, decimal? Target, bool Annual) Common() =>
        (entry.RequiredMonth("from"), entry.RequiredNumber("target"), entry.Flag("annual") ?? false);

    private string MissingBands() => string.Join(" and ", _bands.Where(b => !entry.Has(b)).Select(b => $"“{b}”"));

    private bool RefuseMeaningless(string[] keys, Polarity polarity)
    {
        var found = keys.Where(entry.Has).ToList();
        foreach (var key in keys)
        {
            entry.Allow(key);
        }

        own.AddAll(found.Select(key => Meaningless(entry.Of(key), key, polarity)));
        return found.Count > 0;
    }

    private void CheckOrder(Polarity polarity, decimal target, decimal minimum)
    {
        var (wrong, side) = polarity == Polarity.Higher ? (minimum > target, "above") : (minimum < target, "below");
        if (wrong)
        {
            own.Add(StandardRules.StandardsInWrongOrder.At(
                entry.Of("minimum"),
                $"the minimum “{entry.AsWritten("minimum")}” is {side} the target “{entry.AsWritten("target")}”, "
                    + $"the better side with “polarity: {Keys.Of(polarity)}”",
                $"write target: {entry.AsWritten("minimum")} and minimum: {entry.AsWritten("target")}, or mend the polarity"));
        }
    }

    private void CheckBands(decimal? green, decimal? amber)
    {
        var negative = _bands.Where(b => entry.Has(b) && (b == "green_within" ? green : amber) < 0).ToList();
        if (negative.Count == 0 && !(amber < green))
        {
            return;
        }

        var key = negative.FirstOrDefault() ?? "amber_within";
        own.Add(StandardRules.BandsInWrongOrder.At(
            entry.Of(key),
            negative.Count > 0
                ? $"“{key}” is a distance and cannot be “{entry.AsWritten(key)}”"
                : $"“amber_within” {entry.AsWritten("amber_within")} is less than “green_within” {entry.AsWritten("green_within")}",
            negative.Count > 0
                ? $"write {entry.AsWritten(key).TrimStart('-')}"
                : $"write green_within: {entry.AsWritten("amber_within")} and amber_within: {entry.AsWritten("green_within")}"));
    }

    private void CheckPrecision(Polarity polarity, bool strictByDefault)
    {
        var decimals = bounds.Compare == CompareRule.Displayed ? bounds.Decimals ?? 0 : NumberScalar.MostPlaces;
        foreach (var (key, level) in LevelsWritten().Where(l => NumberScalar.Places(l.Level) > decimals))
        {
            own.Add(StandardRules.StandardTooPrecise.At(
                entry.Of(key),
                $"“{key}: {entry.AsWritten(key)}” has more decimal places than the {decimals} displayed, so no figure can equal it",
                $"write {Plain(SameVerdict(level, decimals, polarity, key == "target" && (entry.Flag("strict") ?? strictByDefault)))}, or decimals: {NumberScalar.Places(level)}"));
        }
    }

    // The cure must not change a rating: a displayed 15 is worse than a limit of 14.7, and so is not to meet the cure.
    private static decimal SameVerdict(decimal level, int decimals, Polarity polarity, bool strict) => polarity switch
    {
        Polarity.Target => Rounding.ToDisplay(level, decimals),
        Polarity.Higher when !strict => Rounding.Up(level, decimals),
        Polarity.Lower when strict => Rounding.Up(level, decimals),
        _ => Rounding.Down(level, decimals),
    };

    private void CheckBounds()
    {
        foreach (var (key, level) in LevelsWritten().Where(l => bounds.IsShare && l.Level is < 0 or > 100))
        {
            own.Add(StandardRules.StandardOutOfBounds.At(
                entry.Of(key),
                $"“{key}: {entry.AsWritten(key)}” lies outside 0 to 100, which a bounded percentage cannot leave",
                "write a level from 0 to 100, or bounded: false if the percentage can pass 100"));
        }
    }

    private void CheckRetirement(Standard? standard)
    {
        if (standard?.From >= bounds.Retired)
        {
            own.Add(StandardRules.StandardAfterRetirement.At(
                entry.Of("from"),
                $"a standard from “{standard?.From}” is never used: the indicator is retired from {bounds.Retired}",
                "delete the entry, or mend “retired”"));
        }
    }

    private IEnumerable<(string Key, decimal Level)> LevelsWritten() =>
        from key in (string[])["target", "minimum"]
        where entry.Has(key)
        let level = entry.ReportingTo(new Report()).Number(key)
        where level is not null
        select (key, level.Value);

    private static string Plain(decimal level) => level.ToString(CultureInfo.InvariantCulture);
}

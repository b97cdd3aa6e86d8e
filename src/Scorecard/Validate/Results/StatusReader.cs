using System.Collections.Frozen;
using Scorecard.Diagnostics;
using Scorecard.Domain;
using Scorecard.Read;
using Scorecard.Text;

namespace Scorecard.Validate.Results;

/// <summary>Reads how settled a figure is.</summary>
internal static class StatusReader
{
    private static readonly FrozenDictionary<string, ResultStatus> _words =
        Enum.GetValues<ResultStatus>().ToFrozenDictionary(Keys.Of);

    public static ResultStatus? Read(CsvCell cell, Report report)
    {
        if (_words.TryGetValue(cell.Text, out var status))
        {
            return status;
        }

        var nearest = Nearest.To(cell.Text, ["provisional", "revised"]);
        report.Add(ResultRules.UnknownStatus.At(
            cell.At, $"{Quoted.Word(cell.Text)} is not a status of a figure", Cure(cell.Text, nearest)));
        return null;
    }

    private static string Cure(string written, string? nearest) => (written.ToLowerInvariant(), nearest) switch
    {
        ("p", _) => "write provisional",
        ("r", _) => "write revised",
        ("final", _) => "leave it empty: a figure without a status is final",
        (_, not null) => $"write {nearest}",
        _ => "write provisional or revised, or leave it empty",
    };
}

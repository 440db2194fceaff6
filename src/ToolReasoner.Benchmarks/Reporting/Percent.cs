using System.Globalization;
using ToolReasoner.Benchmarks.Metrics;

namespace ToolReasoner.Benchmarks.Reporting;

/// <summary>Shares as people read them.</summary>
public static class Percent
{
    /// <summary>For example <c>41.2 %</c>; a dash where there is none.</summary>
    public static string Of(double? share) =>
        share is null or double.NaN ? "–" : (share.Value * 100).ToString("0.0", CultureInfo.InvariantCulture) + " %";

    /// <summary>For example <c>41.2 % (36.9–45.6)</c>.</summary>
    public static string Of(Estimate estimate)
    {
        ArgumentNullException.ThrowIfNull(estimate);
        return estimate is { Low: { } low, High: { } high }
            ? string.Create(CultureInfo.InvariantCulture, $"{Of(estimate.Value)} ({low * 100:0.0}–{high * 100:0.0})") : Of(estimate.Value);
    }

    /// <summary>A difference in points, for example <c>+4.4 (1.0–7.9)</c>.</summary>
    public static string Points(Estimate estimate)
    {
        ArgumentNullException.ThrowIfNull(estimate);
        return estimate.Value is not { } value ? "–" : string.Create(
            CultureInfo.InvariantCulture,
            $"{value * 100:+0.0;-0.0;0.0} ({estimate.Low * 100:+0.0;-0.0;0.0} to {estimate.High * 100:+0.0;-0.0;0.0})");
    }

    /// <summary>A number without unit, with its interval.</summary>
    public static string Number(Estimate estimate)
    {
        ArgumentNullException.ThrowIfNull(estimate);
        return estimate.Value is not { } value ? "–"
            : string.Create(CultureInfo.InvariantCulture, $"{value:0.000} ({estimate.Low:0.000} to {estimate.High:0.000})");
    }
}

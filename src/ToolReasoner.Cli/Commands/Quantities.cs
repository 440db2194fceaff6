using System.CommandLine.Parsing;
using System.Globalization;
using ToolReasoner.Cli.Running;
using ToolReasoner.Sandbox;

namespace ToolReasoner.Cli.Commands;

/// <summary>Reads the values of options. What is wrong with one names the option and shows a right one.</summary>
internal static class Quantities
{
    private static readonly (string Unit, double Seconds)[] s_times = [("ms", 0.001), ("s", 1), ("m", 60), ("h", 3600)];

    private static readonly (string Unit, long Bytes)[] s_sizes =
    [
        ("KiB", 1L << 10), ("MiB", 1L << 20), ("GiB", 1L << 30), ("KB", 1L << 10), ("MB", 1L << 20), ("GB", 1L << 30),
        ("K", 1L << 10), ("M", 1L << 20), ("G", 1L << 30), ("B", 1), ("", 1),
    ];

    /// <summary>For example <c>10s</c>, <c>500ms</c>, <c>2m</c>.</summary>
    public static Func<ArgumentResult, TimeSpan?> Duration(TimeSpan least, TimeSpan most) => result =>
    {
        var text = result.Tokens[^1].Value;
        foreach (var (unit, seconds) in s_times)
        {
            if (Number(text, unit) is { } number)
            {
                var value = number * seconds;
                return value >= least.TotalSeconds && value <= most.TotalSeconds
                    ? TimeSpan.FromSeconds(value)
                    : Fail<TimeSpan?>(result, $"must be {Words(least)} to {Words(most)}, not {text}; for example {Name(result)} 10s");
            }
        }

        return Fail<TimeSpan?>(result, $"'{text}' is not a duration: write a number and ms, s, m or h, for example {Name(result)} 10s");
    };

    /// <summary>For example <c>512MB</c>, <c>1GiB</c>, <c>536870912</c>. K, M and G count in steps of 1024, with and without the
    /// i.</summary>
    public static Func<ArgumentResult, long?> Size(long least) => result =>
    {
        var text = result.Tokens[^1].Value;
        foreach (var (unit, bytes) in s_sizes)
        {
            if (Number(text, unit) is { } number && number * bytes < long.MaxValue)
            {
                return number * bytes >= least
                    ? (long)(number * bytes)
                    : Fail<long?>(result, $"must be at least {least >> 20}MB, not {text}; for example {Name(result)} 512MB");
            }
        }

        return Fail<long?>(result, $"'{text}' is not a size: write a number and KB, MB or GB, for example {Name(result)} 512MB");
    };

    /// <summary>A whole number.</summary>
    public static Func<ArgumentResult, int?> Count(int least, int most, int example) => result =>
    {
        var text = result.Tokens[^1].Value;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most
            ? value
            : Fail<int?>(result, $"'{text}' is not a number {(most == int.MaxValue ? $"of at least {least}" : $"from {least} to {most}")}, for example {Name(result)} {example}");
    };

    /// <summary>A number, with a point or without.</summary>
    public static Func<ArgumentResult, double?> Number(double least, double most, double example) => result =>
    {
        var text = result.Tokens[^1].Value;
        return double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value >= least
            && value <= most
            ? value
            : Fail<double?>(result, FormattableString.Invariant(
            $"'{text}' is not a number from {least} to {most}, for example {Name(result)} {example}"));
    };

    /// <summary>The name of a jail.</summary>
    public static JailChoice? Jail(ArgumentResult result)
    {
        var text = result.Tokens[^1].Value;
        return text switch
        {
            "auto" => JailChoice.Auto,
            "bubblewrap" => JailChoice.Bubblewrap,
            "landlock" => JailChoice.Landlock,
            "none" => JailChoice.None,
            "container" => JailChoice.Container,
            _ => Fail<JailChoice?>(result, $"'{text}' is none of auto, bubblewrap, landlock, container, none, for example --jail landlock"),
        };
    }

    /// <summary>What answers to AngouriMath's names.</summary>
    public static MathematicsChoice? Mathematics(ArgumentResult result)
    {
        var text = result.Tokens[^1].Value;
        return text switch
        {
            "symbolics" => MathematicsChoice.Symbolics,
            "angourimath" => MathematicsChoice.AngouriMath,
            "both" => MathematicsChoice.Both,
            _ => Fail<MathematicsChoice?>(result, $"'{text}' is none of symbolics, angourimath, both, for example --mathematics both"),
        };
    }

    private static double? Number(string text, string unit) =>
        text.EndsWith(unit, StringComparison.OrdinalIgnoreCase)
        && double.TryParse(text.AsSpan(0, text.Length - unit.Length), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture,
        out var number)
            ? number
            : null;

    private static string Words(TimeSpan time) => time.TotalSeconds < 1 ? $"{time.TotalMilliseconds:0}ms" : $"{time.TotalSeconds:0}s";

    private static string Name(ArgumentResult result) => ((OptionResult)result.Parent!).Option.Name;

    private static T? Fail<T>(ArgumentResult result, string message)
    {
        result.AddError($"{Name(result)}: {message}.");
        return default;
    }
}

using System.Globalization;

namespace ToolReasoner.Benchmarks.CodeTasks;

/// <summary>What came out of the sandbox behind a token.</summary>
/// <param name="Results">The results in order, as far as they came without a gap.</param>
/// <param name="IsComplete">Whether the driver said that it had made all checks.</param>
internal sealed record DriverReport(IReadOnlyList<DriverReport.Result> Results, bool IsComplete)
{
    /// <summary>Reads the lines that begin with the token; whatever else a program printed is passed over.</summary>
    public static DriverReport Read(string output, string token)
    {
        var results = new List<Result>();
        var isComplete = false;
        foreach (var line in output.Split('\n').SkipLast(1)) // what has no end was cut off
        {
            if (!line.StartsWith(token + " ", StringComparison.Ordinal))
            {
                continue;
            }

            var words = line[(token.Length + 1)..].Split(' ', 3);
            if (words is [CheckDriver.Done])
            {
                isComplete = true;
            }
            else if (words is [var number, "value" or "threw", var text] && number == results.Count.ToString(CultureInfo.InvariantCulture))
            {
                results.Add(new Result(words[1] == "threw", CodeValueText.Read(text)));
            }
        }

        return new DriverReport(results, isComplete);
    }

    /// <summary>What one call came to.</summary>
    /// <param name="Threw">Whether an exception left it.</param>
    /// <param name="Value">The result, or the exception in words; null when it could not be read.</param>
    internal sealed record Result(bool Threw, CodeValue? Value);
}

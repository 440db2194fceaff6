using System.Globalization;
using System.Text;

namespace ToolReasoner.Benchmarks.CodeTasks;

/// <summary>
/// Writes the submissions that call a candidate and report. Every name in them is one that no declaration of a candidate can take: types
/// are written from <c>global::</c>, and a submission's own declarations hide earlier ones.
/// </summary>
internal static class CheckDriver
{
    /// <summary>The line behind the token that says that all checks were made.</summary>
    public const string Done = "done";

    private static readonly string s_driver = ReadDriver();

    /// <summary>Calls the method with each check's arguments and sends the results out.</summary>
    /// <param name="method">How the method is named.</param>
    /// <param name="checks">The calls.</param>
    /// <param name="token">What every line begins with.</param>
    public static string ForValues(string method, IEnumerable<ValueCheck> checks, string token)
    {
        var text = new StringBuilder(s_driver);
        var number = 0;
        foreach (var check in checks)
        {
            text.Append(CultureInfo.InvariantCulture, $"CheckDriver.Check(\"{token}\", {number++}, () => {method}({check.Arguments}));\n");
        }

        return text.Append(CultureInfo.InvariantCulture, $"CheckDriver.Say(\"{token} {Done}\");\n").ToString();
    }

    /// <summary>
    /// Calls the method with each assertion's arguments and keeps the results; neither the conditions nor the token are here.
    /// </summary>
    public static string ForResults(string method, CodeChecks.Assertions checks)
    {
        var text = new StringBuilder();
        for (var i = 0; i < checks.All.Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{checks.ReturnType} result{i} = {method}({checks.All[i].Arguments});\n");
        }

        return text.ToString();
    }

    /// <summary>Asserts the conditions on the kept results.</summary>
    public static string ForConditions(CodeChecks.Assertions checks, string token)
    {
        var text = new StringBuilder(s_driver);
        for (var i = 0; i < checks.All.Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture,
                $"CheckDriver.Check(\"{token}\", {i}, () => (bool)(result{i}{checks.All[i].Condition}));\n");
        }

        return text.Append(CultureInfo.InvariantCulture, $"CheckDriver.Say(\"{token} {Done}\");\n").ToString();
    }

    private static string ReadDriver()
    {
        using var file = typeof(CheckDriver).Assembly.GetManifestResourceStream("CodeTasks/Driver.txt")!;
        using var reader = new StreamReader(file);
        return reader.ReadToEnd();
    }
}

namespace ToolReasoner.Training.Curriculum;

/// <summary>The programs of a drawn problem, as a model is to write them.</summary>
internal static class Programs
{
    /// <summary>A program that prints the answer by a method.</summary>
    public static string Of(this DrawnProblem problem, Method method) => Printing(problem.Fill(method.Body), problem.Fill(method.Result));

    /// <summary>A wrong program.</summary>
    public static string Of(this DrawnProblem problem, Mistake mistake) => Printing(problem.Fill(mistake.Body), problem.Fill(mistake.Result));

    /// <summary>A program that computes the answer once more and compares it with what is claimed.</summary>
    public static string Checking(this DrawnProblem problem, string body, string result, string claimed)
    {
        var (lines, value) = (problem.Fill(body), problem.Fill(result));
        if (!IsName(value))
        {
            (lines, value) = (Joined(lines, $"var again = {value};"), "again");
        }

        return Joined(lines, $"Console.WriteLine({value});\nConsole.WriteLine($\"{{{value}}}\" == {Quoted(claimed)});");
    }

    /// <summary>A program that checks what is claimed in a way of its own.</summary>
    public static string Of(this DrawnProblem problem, Check check, string claimed) => Joined(
        problem.Fill(check.Body, ("claimed", claimed)), $"Console.WriteLine({problem.Fill(check.Holds, ("claimed", claimed))});");

    /// <summary>A fenced block.</summary>
    public static string Fenced(string program) => $"```csharp\n{program}\n```";

    private static string Printing(string body, string result) => Joined(body, $"Console.WriteLine({result});");

    private static string Joined(string body, string last) => body.Trim().Length == 0 ? last : $"{body.Trim().ReplaceLineEndings("\n")}\n{last}";

    private static bool IsName(string expression) => expression.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');

    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}

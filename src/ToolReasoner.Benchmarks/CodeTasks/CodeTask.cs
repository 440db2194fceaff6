namespace ToolReasoner.Benchmarks.CodeTasks;

/// <summary>A method to be written in C#, and how a written one is checked. A solver is given the <see cref="Prompt"/> alone.</summary>
/// <param name="Id">Name of the task in its benchmark, for example <c>HumanEval/0</c>.</param>
/// <param name="EntryPoint">Name of the method to be written.</param>
/// <param name="Prompt">Its documentation and signature, in C#, with helper methods before it where the task gives some.</param>
/// <param name="Checks">What a right method does.</param>
public sealed record CodeTask(string Id, string EntryPoint, string Prompt, CodeChecks Checks)
{
    /// <value>A body, with braces, that makes the prompt a right program; null when the benchmark has none.</value>
    public string? Solution { get; init; }

    /// <value>Bodies like <see cref="Solution"/> with one slip each: the checks must refuse every one. Default: none.</value>
    public IReadOnlyList<string> Mutants { get; init; } = [];

    /// <value>Using directives that a program for this task may count on. Default: none beyond those of every program.</value>
    public string Usings { get; init; } = "";

    /// <summary>The prompt with a body: a whole program for the task.</summary>
    public string ProgramOf(string body) => Prompt + "\n" + body;
}

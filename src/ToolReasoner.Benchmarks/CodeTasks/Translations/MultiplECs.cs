namespace ToolReasoner.Benchmarks.CodeTasks.Translations;

/// <summary>
/// <c>multipl-e-cs</c>: the C# translation of HumanEval in MultiPL-E (Cassano et al. 2022, arXiv:2208.08227), as it is. Its assertions run
/// as they were written, every one of them; an exception is a failure.
/// </summary>
public static class MultiplECs
{
    private const string What = "MultiPL-E's HumanEval in C# (humaneval-cs.jsonl)";

    /// <summary>
    /// Tasks that no right solution can pass, and why. They stay in, so that scores stay comparable: the best score is 154 of 158.
    /// </summary>
    public static IReadOnlyDictionary<string, string> Impossible { get; } = new Dictionary<string, string>
    {
        ["HumanEval_12_longest"] = "calls .Equals(null) on the null that is right",
        ["HumanEval_111_histogram"] = "compares dictionaries by reference",
        ["HumanEval_136_largest_smallest_integers"] = "compares a Tuple<long?, long> with a Tuple<long?, long?>",
        ["HumanEval_162_string_to_md5"] = "calls .Equals(null) on the null that is right",
    };

    /// <summary>Reads the tasks.</summary>
    /// <param name="path">The file, gzipped or not; rows have <c>name</c>, <c>prompt</c> and <c>tests</c>.</param>
    /// <exception cref="InvalidDataException">It is not such a file.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static IReadOnlyList<CodeTask> Read(string path) =>
        [.. JsonRows.Read(path, What, "name", "prompt", "tests").Select(row => Task(
            row.GetProperty("name").GetString() ?? "", row.GetProperty("prompt").GetString() ?? "",
            row.GetProperty("tests").GetString() ?? ""))];

    private static CodeTask Task(string name, string file, string tests)
    {
        var prompt = TranslatedPrompt.Read(file)
            ?? throw new InvalidDataException($"{name} is no task of {What}: its prompt declares no method.");
        var task = new CodeTask(name, prompt.Entry, prompt.Prompt, new CodeChecks.Assertions("", [])) { Usings = prompt.Usings };
        var assertions = Assertions(tests, prompt.Entry).ToList();
        return assertions.Count > 0
            ? task with { Checks = new CodeChecks.Assertions(PromptParts.Signature(task).Result.ToString(), assertions) }
            : throw new InvalidDataException($"{name} is no task of {What}: its tests assert nothing of {prompt.Entry}.");
    }

    // Debug.Assert(F(...) == (...)) is taken apart behind the call.
    private static IEnumerable<CodeAssertion> Assertions(string tests, string entry)
    {
        var tokens = CSharpTokens.Of(tests);
        for (var i = 0; i + 6 < tokens.Count; i++)
        {
            if (tokens[i].Text != "Debug" || tokens[i + 2].Text != "Assert")
            {
                continue;
            }

            var end = CSharpTokens.Closing(tokens, i + 3);
            var close = tokens[i + 4].Text == entry ? CSharpTokens.Closing(tokens, i + 5) : -1;
            if (end < 0 || close < 0)
            {
                throw new InvalidDataException($"An assertion on {entry} does not begin with a call of it.");
            }

            yield return new CodeAssertion(tests[tokens[i + 5].End..tokens[close].Start], tests[tokens[close].End..tokens[end].Start]);
        }
    }
}

namespace ToolReasoner.Benchmarks.CodeTasks;

/// <summary>What a prompt is made of: helper methods that the task gives, and the documented signature.</summary>
internal static class PromptParts
{
    /// <summary>The helper methods that stand before the documentation; empty when there are none.</summary>
    public static string Helpers(CodeTask task)
    {
        var tokens = CSharpTokens.Of(task.Prompt);
        var last = tokens.ToList().FindLastIndex(token => token.Text == "}");
        return last < 0 ? "" : task.Prompt[..tokens[last].End];
    }

    /// <summary>Names of the helper methods.</summary>
    public static IReadOnlyList<string> HelperNames(CodeTask task)
    {
        var tokens = CSharpTokens.Of(Helpers(task));
        return [.. Enumerable.Range(0, tokens.Count)
            .Where(i => tokens[i].IsWord && MethodPlace.Find(tokens, tokens[i].Text) is { } place && place.Name == i)
            .Select(i => tokens[i].Text)];
    }

    /// <summary>The method's signature.</summary>
    /// <exception cref="FormatException">The prompt does not end with a signature of the entry point.</exception>
    public static MethodSignature Signature(CodeTask task)
    {
        var tokens = CSharpTokens.Of(task.Prompt);
        return MethodPlace.Find(tokens, task.EntryPoint) is { } place
            ? MethodSignature.Read(tokens, place)
            : throw new FormatException($"The prompt of {task.Id} does not declare {task.EntryPoint}.");
    }
}

namespace ToolReasoner.Guest.Running;

/// <summary>
/// A program like those to come, entered just like them: what the runtime does for the first time (load from bytes, find and bind the
/// entry, compile, run, format) it has then done. Only what every program needs: what one needs and another does not is cheaper there.
/// </summary>
internal static class Rehearsal
{
    /// <summary>Has the shape of a script's entry.</summary>
    public static async Task<object?> Start(object?[] submissions)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        var text = $"{submissions.Length} {0.5}";
        Console.Write(text.AsSpan(0, 0));
        return text;
    }
}

using System.Numerics;

namespace ToolReasoner.Guest.Running;

/// <summary>
/// A program like those to come, entered just like them: what the runtime does for the first time (load from bytes, find and bind the
/// entry, compile, run, format) it has then done. Worth twenty milliseconds to the program that follows.
/// </summary>
internal static class Rehearsal
{
    /// <summary>Has the shape of a script's entry.</summary>
    public static async Task<object?> Start(object?[] submissions)
    {
        var numbers = new List<int> { 3, 1, 2 };
        var byKey = new Dictionary<string, int> { ["a"] = numbers.Count };
        await Task.CompletedTask.ConfigureAwait(false);
        var text = $"{numbers.Where(n => n > 1).Select(n => n * n).Sum()} {byKey["a"]} {BigInteger.Pow(3, 50)} {0.1 + 0.2}";
        Console.Write(string.Join(", ", numbers).AsSpan(0, 0));
        return text;
    }
}

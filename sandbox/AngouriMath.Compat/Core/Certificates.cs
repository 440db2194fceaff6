namespace AngouriMath;

/// <summary>
/// What was proved for a program, question and answer, for whoever compares it with another AngouriMath. Kept only where the guest asks for
/// it, by these names; written out when the program is over. Thread-safe.
/// </summary>
internal static class Certificates
{
    private const int Most = 64;

    private static readonly Lock s_lock = new();
    private static List<(string Kind, Entity Question, Entity? Variable, Entity Answer)>? s_kept;

    /// <summary>From now on they are kept, 64 at most.</summary>
    internal static void Keep()
    {
        lock (s_lock)
        {
            s_kept ??= [];
        }
    }

    /// <summary>Adds one, if they are kept.</summary>
    /// <returns>The answer.</returns>
    internal static TAnswer Add<TAnswer>(string kind, Entity question, Entity? variable, TAnswer answer)
        where TAnswer : Entity
    {
        if (s_kept is { } kept)
        {
            lock (s_lock)
            {
                if (kept.Count < Most)
                {
                    kept.Add((kind, question, variable, answer));
                }
            }
        }

        return answer;
    }

    /// <summary>Those since the last call, as <c>KIND QUESTION for VARIABLE ⇒ ANSWER</c>.</summary>
    internal static string[] Take(int most, int chars)
    {
        lock (s_lock)
        {
            string[] taken = [.. (s_kept ?? []).Take(most).Select(Text).Where(text => text.Length <= chars)];
            s_kept?.Clear();
            return taken;
        }
    }

    private static string Text((string Kind, Entity Question, Entity? Variable, Entity Answer) one) =>
        $"{one.Kind} {one.Question}{(one.Variable is null ? "" : $" for {one.Variable}")} ⇒ {one.Answer}";
}

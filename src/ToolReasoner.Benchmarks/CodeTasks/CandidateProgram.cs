namespace ToolReasoner.Benchmarks.CodeTasks;

/// <summary>A candidate as it goes into the sandbox.</summary>
/// <param name="Source">The program, ready to be called from a later submission.</param>
/// <param name="Method">How a later submission names the method.</param>
/// <param name="DeclaresHelpers">Whether the program brings the task's helper methods itself.</param>
internal sealed record CandidateProgram(string Source, string Method, bool DeclaresHelpers)
{
    private static readonly string[] s_codeStarts =
        ["using ", "public ", "private ", "internal ", "static ", "class ", "namespace ", "[", "#", "//"];

    /// <summary>The programs that a reply may mean, likeliest first; none when it holds no program for the task.</summary>
    /// <remarks>
    /// The last block that declares the method, because drafts come before and examples of use declare nothing; then all blocks together,
    /// for replies that hand out helpers apart. Without a fence: the text from its first line of code to its last brace. A text that
    /// declares no method is taken for the body of one.
    /// </remarks>
    public static IReadOnlyList<CandidateProgram> Find(CodeTask task, string reply)
    {
        var blocks = ReplyBlocks.Of(reply);
        var texts = blocks ?? [WithoutProse(reply)];
        var programs = texts.Reverse().Select(text => Of(task, text)).OfType<CandidateProgram>().Take(1).ToList();
        if (texts.Count > 1 && programs.Count > 0 && Of(task, string.Join("\n\n", texts)) is { } all)
        {
            programs.Add(all);
        }

        return programs.Count == 0 && Body(blocks is null ? reply : string.Concat(blocks.TakeLast(1))) is { } body
            && Of(task, task.ProgramOf(body)) is { } completed ? [completed] : programs;
    }

    private static CandidateProgram? Of(CodeTask task, string text)
    {
        var tokens = CSharpTokens.Of(text);
        if (MethodPlace.Find(tokens, task.EntryPoint) is not { } place)
        {
            return null;
        }

        var path = string.Join('.', place.Types);
        var method = (path, place.IsStatic) switch
        {
            ("", _) => task.EntryPoint,
            (_, true) => $"{path}.{task.EntryPoint}",
            _ => $"new {path}().{task.EntryPoint}",
        };
        return new CandidateProgram(
            Reachable(text, tokens, place), method, PromptParts.HelperNames(task).All(name => MethodPlace.Find(tokens, name) is not null));
    }

    /// <summary>The text with its method public, and no method of the name <c>Main</c>, which the sandbox would run.</summary>
    private static string Reachable(string text, IReadOnlyList<CSharpToken> tokens, MethodPlace place)
    {
        var edits = new SortedDictionary<int, (int Length, string Text)>();
        foreach (var first in place.Words)
        {
            var at = first;
            while (tokens[at].IsWord && tokens[at].Text is "static" or "private" or "protected" or "internal" or "public" or "file"
                or "sealed"
                or "abstract" or "partial" or "readonly" or "async" or "virtual" or "override" or "unsafe" or "new")
            {
                if (tokens[at].Text is "private" or "protected" or "internal" or "public" or "file")
                {
                    edits[tokens[at].Start] = (tokens[at].Text.Length, "");
                }

                at++;
            }

            var start = tokens[first].Start;
            edits[start] = (edits.TryGetValue(start, out var there) ? there.Length : 0, "public ");
        }

        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (tokens[i].Text == "Main" && tokens[i + 1].Text == "(")
            {
                edits[tokens[i].Start] = ("Main".Length, "MainOfCandidate");
            }
        }

        foreach (var (start, edit) in edits.Reverse())
        {
            text = text.Remove(start, edit.Length).Insert(start, edit.Text);
        }

        return text;
    }

    private static string WithoutProse(string reply)
    {
        var lines = reply.ReplaceLineEndings("\n").Split('\n');
        var first = Array.FindIndex(lines, LooksLikeCode);
        var last = Array.FindLastIndex(lines, LooksLikeCode);
        return first >= 0 && last >= first ? string.Join('\n', lines[first..(last + 1)]) : reply;
    }

    private static bool LooksLikeCode(string line)
    {
        var text = line.Trim();
        return text.Length > 0
            && (text[^1] is ';' or '{' or '}' or ')' || s_codeStarts.Any(start => text.StartsWith(start, StringComparison.Ordinal)));
    }

    private static string? Body(string text)
    {
        var tokens = CSharpTokens.Of(text);
        if (!tokens.Any(token => token.Text == ";") || !tokens.Any(token => token.Text is "return" or "throw" or "="))
        {
            return null;
        }

        if (tokens[0].Text == "{")
        {
            return text;
        }

        var open = tokens.Count(token => token.Text == "{");
        return tokens.Count(token => token.Text == "}") > open ? "{\n" + text : "{\n" + text + "\n}";
    }
}

using System.Buffers;

namespace ToolReasoner.Answers.Finding;

/// <summary>Tells a value from the words that stand where one could.</summary>
internal static class Values
{
    private const int MaxWords = 4;

    private static readonly SearchValues<char> s_signs = SearchValues.Create("\\^=<>∞√π∅≤≥∪½¼¾$");

    private static readonly HashSet<string> s_placeholders = new(StringComparer.OrdinalIgnoreCase)
    {
        "answer", "your answer", "your answer here", "final answer", "your final answer", "the answer", "the final answer",
        "insert answer here",
        "answer here", "your_answer", "final_answer", "<answer>", "[answer]", "[your answer]", "<your answer>", "result", "your result",
        "value",
        "final result", "answer></answer", "numerical answer", "number", "letter",
    };

    // What follows "the answer is" and is no answer.
    private static readonly HashSet<string> s_notFirst = new(StringComparer.OrdinalIgnoreCase)
    {
        "not", "correct", "wrong", "incorrect", "right", "as", "follows", "following", "clear", "clearly", "obvious", "obviously", "this",
        "these",
        "those", "it", "its", "it's", "we", "we'll", "let", "let's", "lets", "to", "of", "on", "be", "found", "based", "below", "above",
        "here", "here's", "step", "what", "how", "why", "you", "your", "i", "i'm", "i'll", "my", "first", "since", "because", "if", "when",
        "now", "given", "using", "from", "obtained", "derived", "unclear", "important", "provided", "available", "needed", "required",
        "wanted",
        "expected", "consistent", "reasonable", "complete", "is", "are", "and", "or", "whether", "sure", "understanding", "begin", "start",
        "for",
        "after", "before", "by", "calculate", "find", "solve", "determine", "consider", "note", "yes,", "okay", "ok", "hmm", "wait",
        "alright", "well",
        "but", "so", "there",
    };

    /// <summary>Whether there is more in it than blanks, dots and words that hold a place.</summary>
    public static bool IsSomething(ReadOnlySpan<char> text)
    {
        if (text.Length > 200)
        {
            return true;
        }

        var bare = text.ToString().Replace("\\text", "", StringComparison.Ordinal).Replace("\\ldots", "", StringComparison.Ordinal)
            .Replace("\\dots", "", StringComparison.Ordinal).Replace("\\boxed", "", StringComparison.Ordinal)
                .Replace("\\cdots", "", StringComparison.Ordinal).Trim(" \t\r\n\0{}().…_?$\\*[]<>`'\"".ToCharArray());
        return (bare.Length > 0 && !s_placeholders.Contains(bare)) || HasBracketsOnly(text);
    }

    // () and {} and \{\} can be an answer: nothing, the empty set.
    private static bool HasBracketsOnly(ReadOnlySpan<char> text) =>
        text.Trim() is "()" or "[]" or @"\{\}" or @"\{ \}" or @"\left\{\right\}";

    /// <summary>
    /// Whether a sentence's tail can be an answer: something mathematical with few words, or few words that say something.
    /// </summary>
    public static bool IsAnswer(string text)
    {
        if (!IsSomething(text) || !IsBalanced(text))
        {
            return false;
        }

        var words = Words(text);
        if (words.Count > 0 && text.StartsWith(words[0], StringComparison.Ordinal) && s_notFirst.Contains(words[0]))
        {
            return false;
        }

        return IsMathematical(text) ? words.Count <= MaxWords + 2 : words.Count is > 0 and <= MaxWords
            || text.Any(c => char.IsLetter(c) && c > '\u02ff');
    }

    /// <summary>Whether a sentence's tail says what the answer is not.</summary>
    public static bool IsDenied(string text) =>
        Words(text) is [var first, ..] && first.ToUpperInvariant() is "NOT" or "WRONG" or "INCORRECT";

    /// <summary>Whether it holds a digit, a formula or a mathematical sign.</summary>
    public static bool IsMathematical(ReadOnlySpan<char> text) => text.IndexOfAnyInRange('0', '9') >= 0 || text.ContainsAny(s_signs);

    // A brace that is not closed is a formula that broke off.
    private static bool IsBalanced(string text)
    {
        var depth = 0;
        for (var at = 0; at < text.Length; at++)
        {
            depth += text[at] switch { '{' => 1, '}' => -1, _ => 0 };
            at += text[at] == '\\' ? 1 : 0;
        }

        return depth == 0;
    }

    /// <summary>Whether it is one thing: no words but perhaps a unit, or a letter.</summary>
    public static bool IsPlain(string text) => IsMathematical(text) ? Words(text).Count <= 3 : Words(text).Count <= 1 && text.Length <= 30;

    /// <summary>The words outside of formulas and commands: two letters or more.</summary>
    public static List<string> Words(string text)
    {
        var words = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            if (Formulas.EndOf(text, at, text.Length) is { } end)
            {
                at = end;
            }
            else if (text[at] == '\\')
            {
                at++;
                while (at < text.Length && char.IsAsciiLetter(text[at]))
                {
                    at++;
                }
            }
            else if (char.IsLetter(text[at]))
            {
                var start = at;
                while (at < text.Length
                    && (char.IsLetter(text[at]) || (text[at] is '\'' or '’' or '-' && at + 1 < text.Length && char.IsLetter(text[at + 1]))))
                {
                    at++;
                }

                if (at - start > 1)
                {
                    words.Add(text[start..at]);
                }
            }
            else
            {
                at++;
            }
        }

        return words;
    }
}

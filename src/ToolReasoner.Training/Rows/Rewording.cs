using System.Text.RegularExpressions;

namespace ToolReasoner.Training.Rows;

/// <summary>
/// Says a statement a little differently, and sometimes badly: other words for the same, missing small words, other ways to write numbers,
/// a greeting around it. What is between dollar signs, and every number, stays. A model that has seen this clings less to the wordings
/// of the curriculum.
/// </summary>
public static partial class Rewording
{
    private const double WordShare = 0.6;
    private const double LossyShare = 0.5;
    private const double LossPerWord = 0.2;

    // Each line: ways to say one thing. No line changes what is asked.
    private static readonly string[][] s_alike =
    [
        ["find", "compute", "determine", "calculate", "work out", "figure out", "evaluate"],
        ["what is", "what's", "find", "give", "state", "tell me", "compute", "determine"],
        ["how many", "what number of", "find how many", "count how many"],
        ["how much", "what amount", "find how much"],
        ["positive integers", "natural numbers", "positive whole numbers"],
        ["integers", "whole numbers"], ["integer", "whole number"], ["positive integer", "natural number"],
        ["the sum of", "the total of"], ["add up", "sum", "add together"],
        ["the remainder when", "what remains when", "the remainder if"],
        ["is divided by", "gets divided by"], ["divisible by", "a multiple of"],
        ["greatest", "largest", "biggest", "highest"], ["smallest", "lowest"],
        ["equal to", "the same as"], ["is equal to", "equals"], ["such that", "so that", "for which"],
        ["suppose", "assume", "imagine", "say that"], ["given that", "knowing that", "if"],
        ["buys", "purchases", "gets", "picks up"], ["bought", "purchased", "got"], ["sells", "sold"], ["gives away", "hands out", "gives"],
        ["has", "owns", "holds"], ["needs", "requires"], ["makes", "produces"], ["costs", "is priced at", "goes for"], ["price", "cost"],
        ["dollars", "bucks"], ["each", "apiece"], ["altogether", "in total", "in all", "all together"], ["remain", "are left"],
        ["students", "pupils"], ["children", "kids"], ["people", "persons"], ["friends", "pals"], ["store", "shop"], ["box", "package", "carton"],
        ["boxes", "packages", "cartons"], ["chosen", "picked", "selected", "drawn"], ["chooses", "picks", "selects"], ["at random", "randomly"],
        ["probability", "chance", "likelihood"], ["ways", "different ways", "possible ways"], ["arranged", "ordered", "lined up"],
        ["between", "from among"], ["exactly", "precisely"], ["begins", "starts"], ["ends", "finishes"],
        ["every day", "each day", "daily", "per day"], ["every week", "each week", "per week"], ["per hour", "an hour", "each hour"],
        ["equation", "relation"], ["solution", "root"], ["solutions", "roots"], ["line", "straight line"],
        ["long", "in length"], ["triangle", "triangular figure"],
        ["now", "at present", "currently"], ["then", "after that", "next"], ["also", "besides"], ["but", "yet"], ["because", "since"],
    ];

    private static readonly HashSet<string> s_small = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "a", "an", "of", "is", "are", "that", "there", "which", "to", "in", "it", "such", "for", "with", "this", "can", "be", "has", "have", "does", "do", "its", "so",
        "was", "were", "will", "would", "then", "now", "also", "just", "very", "some", "at", "on", "her", "his", "she", "he", "they", "their", "we", "one", "please", "all",
    };

    private static readonly string[] s_before =
    [
        "Problem: ", "Question: ", "Please solve this. ", "Here is a problem. ", "I need help with this: ", "Q: ", "Solve: ", "Exercise. ", "Can you work this out? ", "My homework says: ",
    ];

    private static readonly string[] s_after =
    [
        " Thanks!", " Please show the program.", " Give the answer.", " Answer with care.", " What do you get?", " Write down the result.", " Give just the answer.", " Explain how.", " Show your work.",
    ];

    /// <summary>The statement in other words.</summary>
    public static string Of(string statement, Random random)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(random);
        var isLossy = random.NextDouble() < LossyShare;
        var plain = random.Next(4) == 0;
        var parts = Formulas().Split(statement);
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = i % 2 == 1 ? (plain && Number().IsMatch(parts[i]) ? parts[i].Trim('$') : parts[i]) : Words(parts[i], isLossy, random);
        }

        var text = string.Concat(parts);
        text = random.Next(8) == 0 ? QuestionFirst(text) : text;
        text = random.Next(12) == 0 && text.Length > 1 ? char.ToLowerInvariant(text[0]) + text[1..].TrimEnd('.', '?') : text;
        return (random.Next(10) == 0 ? s_before[random.Next(s_before.Length)] : "") + text + (random.Next(10) == 0 ? s_after[random.Next(s_after.Length)] : "");
    }

    private static string Words(string text, bool isLossy, Random random)
    {
        foreach (var alike in s_alike)
        {
            if (random.NextDouble() >= WordShare)
            {
                continue;
            }

            foreach (var word in alike)
            {
                if (IndexOf(text, word) is >= 0 and var at)
                {
                    var other = alike[random.Next(alike.Length)];
                    text = string.Concat(text.AsSpan(0, at), char.IsUpper(text[at]) ? char.ToUpperInvariant(other[0]) + other[1..] : other, text.AsSpan(at + word.Length));
                    break;
                }
            }
        }

        return !isLossy ? text : string.Join(' ', text.Split(' ').Where(word => !s_small.Contains(word) || random.NextDouble() >= LossPerWord));
    }

    private static int IndexOf(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return at;
            }
        }

        return -1;
    }

    // "There are 3. How many?" as "How many? There are 3."
    private static string QuestionFirst(string text)
    {
        var last = text.TrimEnd('?', '.').LastIndexOf(". ", StringComparison.Ordinal);
        return last < 0 || !text.EndsWith('?') ? text : $"{text[(last + 2)..]} {text[..(last + 1)]}";
    }

    [GeneratedRegex(@"(\$[^$]*\$)")]
    private static partial Regex Formulas();

    [GeneratedRegex(@"^\$\d+\$$")]
    private static partial Regex Number();
}

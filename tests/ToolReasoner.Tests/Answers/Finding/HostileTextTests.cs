using System.Diagnostics;
using System.Text;

namespace ToolReasoner.Tests.Answers.Finding;

/// <summary>No text makes the finder throw, and none makes it slow.</summary>
public sealed class HostileTextTests
{
    private static readonly string[] s_pieces =
    [
        "\\boxed", "\\boxed{", "\\fbox{", "{", "}", "\\{", "\\}", "\\", "$", "$$", "\\(", "\\)", "\\[", "\\]", "\\frac{1}{2}", "\\text{",
            "5", "12.5", "1,000", ".", ",", " ",
        "\n", "\n\n", "The answer is ", "Answer:", "**", "*", "_", "`", "```", "```python\n", "```output\n", "\n```\n", "####", "#### 7",
            "<answer>", "</answer>", "<think>",
        "</think>", "\"answer\"", ":", "\"", "'", "[", "]", "(", ")", "(B)", "Option C", "therefore ", " is ", " because ", ", which",
            "I hope", "\0", "\ud800", "\udc00", "é",
        "答案", "是", "。", "%", "% ", "-", "−", "/", "=", "x", "the ", "\r\n", "\t", "\u200b", "\\begin{pmatrix}", "\\end{pmatrix}", "!", "?",
            "[asy]", "[/asy]", "<|im_end|>",
        "boxed{", "\b", "\f", "is the answer", "\\boxed 5", "\\boxed\\frac", "&", "\\\\", "<|begin_of_box|>", "<|end_of_box|>", "\\u00",
            "$5 and $", "{\"answer\": ", "approx.",
    ];

    [Fact]
    public void A_hundred_thousand_random_texts_are_read_without_an_exception()
    {
        var random = new Random(20260704);
        var found = 0;
        for (var i = 0; i < 100_000; i++)
        {
            var text = Compose(random, random.Next(1, 30));
            var options = new AnswerFinderOptions { IsComplete = random.Next(2) == 0, Boxes = (BoxChoice)random.Next(3) };
            if (AnswerFinder.Find(text, options) is { } answer)
            {
                found++;
                Assert.False(string.IsNullOrWhiteSpace(answer.Text), $"{System.Text.Json.JsonSerializer.Serialize(text)} gives {answer}");
                Assert.InRange(answer.Start, 0, text.Length - 1);
                Assert.InRange(answer.Start + answer.Length, answer.Start + 1, text.Length);
            }
        }

        Assert.InRange(found, 20_000, 99_000);
    }

    [Fact]
    public void A_long_text_does_not_take_time_with_the_square_of_its_length()
    {
        var slow = new List<string>();
        _ = Time("warm up \\boxed{", 1000);
        foreach (var piece in s_pieces.Concat(s_pieces.Zip(s_pieces.Skip(1), string.Concat))
            .Concat(["\\boxed{}", "the answer is ", "#### x\n", "Answer: not\n", "$x ", "{\"answer\": [", "1.2.", ".*"]))
        {
            // With the square of its length a text of this size would take minutes; the guard leaves room for a busy machine.
            var time = Time(piece, 1 << 18);
            if (time > TimeSpan.FromSeconds(10) && Time(piece, 1 << 18) > TimeSpan.FromSeconds(10))
            {
                slow.Add($"{piece}: {time.TotalMilliseconds:0} ms");
            }
        }

        Assert.Empty(slow);
    }

    [Fact]
    public void A_megabyte_of_chance_is_read_at_once()
    {
        var text = Compose(new Random(7), 200_000);
        var watch = Stopwatch.StartNew();
        _ = AnswerFinder.Find(text);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(30));
    }

    private static TimeSpan Time(string piece, int chars)
    {
        var text = new StringBuilder(chars + piece.Length).Insert(0, piece, chars / piece.Length).ToString();
        var watch = Stopwatch.StartNew();
        _ = AnswerFinder.Find(text);
        _ = AnswerFinder.Find(text, new AnswerFinderOptions { IsComplete = false, Boxes = BoxChoice.All });
        return watch.Elapsed;
    }

    private static string Compose(Random random, int pieces)
    {
        var text = new StringBuilder();
        for (var i = 0; i < pieces; i++)
        {
            text.Append(s_pieces[random.Next(s_pieces.Length)]);
        }

        return text.ToString();
    }
}

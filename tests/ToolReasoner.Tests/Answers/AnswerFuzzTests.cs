using ToolReasoner.Answers;
using ToolReasoner.Tests.Answers.Pairs;

namespace ToolReasoner.Tests.Answers;

/// <summary>No text crashes the comparison or makes it say that different things are decided differently from the other side.</summary>
public sealed class AnswerFuzzTests
{
    private static readonly string[] s_pieces =
    [
        @"\frac", @"\sqrt", @"\left", @"\right", "{", "}", "(", ")", "[", "]", "^", "_", "|", "1", "2", "0", "9", "17", ".", ",", ";", ":", "+", "-", "*", "/", "=", "<", ">", "!", "%",
        "$", "x", "y", "n", "e", "i", @"\pi", @"\infty", @"\pm", @"\cup", @"\cap", @"\in", @"\le", @"\text{", @"\text{ or }", @"\text{cm}", @"\begin{pmatrix}", @"\end{pmatrix}", "&", @"\\",
        @"\sin", @"\log", @"\sum", @"\int", @"\lim", @"\binom", @"\overline", @"\circ", @"\boxed{", @"\pmod", " ", "\t", "\0", "½", "²", "√", "∞", "∪", "°", "\uD83D", "ﷺ", "sqrt", "pi", "mod", "and", "A", "(B)",
        @"\{", @"\}", @"\mid", @"\mathbb{R}", "e5", "10^", "999999999", "1e400", "~", "'", "\"", "#", @"\,", @"\!", @"\$", @"\%", "yes", "am", "p.m.", "5:30",
    ];

    [Theory]
    [InlineData(50_000, 1)]
    public void Random_pieces_do_no_harm(int cases, int seed) => Fuzz(cases, seed, Pieces);

    [Theory]
    [InlineData(50_000, 2)]
    public void Answers_with_random_changes_do_no_harm(int cases, int seed)
    {
        var texts = JudgedPair.Read(kind => kind != "hostile").SelectMany(pair => new[] { pair.Gold, pair.Pred }).ToArray();
        Fuzz(cases, seed, random => Changed(texts[random.Next(texts.Length)], texts, random));
    }

    private static void Fuzz(int cases, int seed, Func<Random, string> makeText)
    {
        var random = new Random(seed);
        AnswerPolicy[] policies = [AnswerPolicy.Math, AnswerPolicy.Gsm8k, AnswerPolicy.Aime, AnswerPolicy.Strict];
        for (var i = 0; i < cases; i++)
        {
            var (one, other) = (makeText(random), makeText(random));
            var comparer = new AnswerComparer(policies[i % policies.Length] with { Time = TimeSpan.FromMilliseconds(200), RoundedFromDigits = i % 3 == 0 ? 2 : null });
            try
            {
                var (there, back) = (comparer.Compare(one, other, TestContext.Current.CancellationToken), comparer.Compare(other, one, TestContext.Current.CancellationToken));
                Assert.True(there.IsEqual == back.IsEqual || there.IsEqual is null || back.IsEqual is null, "decided differently"); // time may run out on one side
                Assert.NotEqual(false, comparer.Compare(one, " " + one + " ", TestContext.Current.CancellationToken).IsEqual);
                Assert.NotEqual(false, comparer.Compare(one, one + " ", TestContext.Current.CancellationToken).IsEqual);
            }
            catch (Exception exception) when (exception is not Xunit.Sdk.XunitException)
            {
                Assert.Fail($"seed {seed}, case {i}: {exception.GetType().Name} for\n{one}\n{other}\n{exception}");
            }
        }
    }

    private static string Pieces(Random random) => string.Concat(Enumerable.Range(0, random.Next(1, random.Next(2, 24))).Select(_ => s_pieces[random.Next(s_pieces.Length)]));

    // Something is cut out, put in, or brought in from another answer.
    private static string Changed(string text, string[] texts, Random random)
    {
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            var (at, end) = (random.Next(text.Length + 1), random.Next(text.Length + 1));
            (at, end) = (Math.Min(at, end), Math.Max(at, end));
            text = random.Next(4) switch
            {
                0 => text[..at] + text[end..],
                1 => text[..at] + s_pieces[random.Next(s_pieces.Length)] + text[at..],
                2 => text[..end] + text[at..],
                _ => text[..at] + texts[random.Next(texts.Length)] + text[at..],
            };
        }

        return text;
    }
}

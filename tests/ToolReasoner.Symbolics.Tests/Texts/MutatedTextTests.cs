namespace ToolReasoner.Symbolics.Tests.Texts;

/// <summary>Texts that were good once: read or refused, never anything else; and what is read reads back.</summary>
public sealed class MutatedTextTests
{
    private static readonly string[] s_infix =
    [
        "x^2 + 3x - 1", "sqrt(3)/2", "log(2, 8)", "|x - |y||", "0 < x <= 1", "{1, 2}", "[0, 1) ∪ (2, oo)", "sin^2 x + cos(x)^2", "[[1, 2], [3, 4]]", "(1 ± sqrt(5))/2",
        "x = 3 (mod 5)", "sum(k^2, k, 1, n)", "integral(e^x, x, 0, 1)", "piecewise(x, x > 0, -x, true)", "x = 1 or x = 2", "C(n, k)!", "0.(3) + 1e-3", "f(x, y) mod 7", "√2 π²",
    ];

    private static readonly string[] s_latex =
    [
        @"\frac{-b \pm \sqrt{b^2-4ac}}{2a}", @"3\frac12", @"[0, 1) \cup \left(2, \infty\right)", @"x \equiv 3 \pmod{5}", @"\sum_{k=1}^{n} k^2", @"\int_0^1 x^2\,dx",
        @"\lim_{x\to 0^+} \frac{\sin x}{x}", @"\begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix}", @"\begin{cases} x & \text{if } x > 0 \\ -x & \text{otherwise} \end{cases}",
        @"1{,}000.5\text{ cm}^2", @"\log_2 8 + \sin^{-1} x", @"0.1\overline{6}", @"4210_{5}", @"60^\circ", @"\$3.50", @"x=2 \text{ or } x=3", @"\frac{d^2}{dx^2} x^3", @"\{1, 2\} \setminus \{1\}",
        @"\left|x-|y|\right|", @"\binom{n}{k}!", @"2, 3, \text{ and } 4", @"3:5",
    ];

    [Theory]
    [InlineData(1, 5_000)]
    public void Mutated_texts_are_read_or_refused(int seed, int count) => Check(seed, count);

    [Theory]
    [InlineData(2, 100_000)]
    [Trait("Category", "Slow")]
    public void Very_many_mutated_texts_are_read_or_refused(int seed, int count) => Check(seed, count);

    private static void Check(int seed, int count)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            var isLatex = random.Next(2) == 0;
            var texts = isLatex ? s_latex : s_infix;
            var text = random.Next(10) == 0 ? Noise(random) : Mutated(texts, random);
            var budget = new Budget(TimeSpan.FromSeconds(5));
            try
            {
                if (isLatex ? Expr.TryParseLatex(text, out var read, out var why, LatexOptions.Answers, budget) : Expr.TryParse(text, out read, out why, budget))
                {
                    Assert.True(Reading.NotBack(read) is not { } failure, $"seed {seed}, {text}: {Reading.NotBack(read)}");
                }
                else
                {
                    Assert.NotEmpty(why);
                }
            }
            catch (Exception exception) when (exception is not Xunit.Sdk.XunitException)
            {
                Assert.Fail($"seed {seed}, text {i}, {(isLatex ? "LaTeX" : "infix")} {text}: {exception}");
            }
        }
    }

    private static string Noise(Random random) => string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => (char)random.Next(32, 127)));

    private static string Mutated(string[] texts, Random random)
    {
        var text = texts[random.Next(texts.Length)];
        for (var changes = random.Next(1, 6); changes > 0; changes--)
        {
            var other = texts[random.Next(texts.Length)];
            var (at, from) = (random.Next(text.Length + 1), random.Next(other.Length));
            var length = Math.Min(random.Next(1, 8), other.Length - from);
            text = random.Next(5) switch
            {
                0 => text.Insert(at, other.Substring(from, length)),
                1 => text.Remove(at, Math.Min(random.Next(1, 4), text.Length - at)),
                2 => text.Insert(at, ((char)random.Next(32, 127)).ToString()),
                3 => text.Insert(at, text[..at]),
                _ => text[..at] + other[from..],
            };
            text = text.Length > 400 ? text[..400] : text.Length == 0 ? other : text;
        }

        return text;
    }
}

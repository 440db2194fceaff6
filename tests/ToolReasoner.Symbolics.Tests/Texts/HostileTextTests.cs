using System.Diagnostics;
using System.Globalization;
using System.Numerics;
using System.Text;

namespace ToolReasoner.Symbolics.Tests.Texts;

public sealed class HostileTextTests
{
    private const int Megabyte = 1 << 20;
    private const int Usual = 1 << 13;

    // What any one text may take; the budget's five seconds and room for a busy machine.
    private static readonly TimeSpan s_most = TimeSpan.FromSeconds(30);

    public static TheoryData<string> Repeated { get; } =
    [
        "(", "[", "{", "|", "-", "+", "x^", "2^", "sin ", "sin(", "1+", "1/3+", "x*", "2*", "x ", "x!", "x!!", "!", "±", "not ", "x=", "a<", "1,", "x and ", "x or ", "f(",
        "x mod ", "x choose ", "√", "|x", "|x|", "{1} ∪ ", "{1} \\ ", "`", "((x)+", "x/", "[1,", "1e9 ", "0.(3)+", "x²", "°", "%", "sqrt(", "sum(k,k,1,", "1.5*x+", "9", "9.", ".",
        "é", "\0", "0x", "x(", "f'", "ab1+", "pi*", "e^", "i*", "oo+", "(1 ± ", "x in ", "[0;1) ∪ ", "a", "a'",
    ];

    public static TheoryData<string> RepeatedLatex { get; } =
    [
        "{", "}", @"\frac{", @"\frac1", @"\sqrt", @"\sqrt{", @"\sqrt[", "x^", "x^{", "x_", @"\left(", "(", "[", "|", @"\{", @"\left|", @"\int ", @"\int x\,d", @"\sum_{k=1}^{n}",
        @"\lim_{x\to", @"\frac{d}{dx}", @"\begin{pmatrix}", @"\begin{cases}x&", @"\text{", @"\text{ and }", @"\sin ", @"\log_", "1+", "x", "1,", @"1,000", @"\,", @"\!", @"\\", "&",
        @"\binom", @"x\over ", "{x\\over ", @"\pm ", @"-", @"3\frac12+", @"1_2+", @"\overline{", @"0.\overline{3}+", @"x^\circ", @"\%", @"x!", "x'", "$", @"\$", @"\mathit{", "\\", "1:",
        @"\lfloor", @"x\in", @"x\equiv ", "9", "1 ", @"\operatorname{f}(", @"\mathbb{R}\cup", @"\frac{\partial f}{", @"f(", @"\boxed{", @"\left.", @"\not", "x,", @"\ldots", @"\text{a}_", "1A", "1A_", @"\text{,,",
    ];

    [Theory]
    [MemberData(nameof(Repeated))]
    public void Much_infix_is_read_or_refused_in_time(string part) => Ends(part, Usual / part.Length, text => Expr.TryParse(text, out _, out _));

    [Theory]
    [MemberData(nameof(Repeated))]
    [Trait("Category", "Slow")]
    public void A_megabyte_of_infix_is_read_or_refused_in_time(string part) => Ends(part, Megabyte / part.Length, text => Expr.TryParse(text, out _, out _));

    [Theory]
    [MemberData(nameof(RepeatedLatex))]
    public void Much_LaTeX_is_read_or_refused_in_time(string part) =>
        Ends(part, Usual / part.Length, text => Expr.TryParseLatex(text, out _, out _, LatexOptions.Answers));

    [Theory]
    [MemberData(nameof(RepeatedLatex))]
    [Trait("Category", "Slow")]
    public void A_megabyte_of_LaTeX_is_read_or_refused_in_time(string part) =>
        Ends(part, Megabyte / part.Length, text => Expr.TryParseLatex(text, out _, out _, LatexOptions.Answers));

    [Fact]
    public void A_hundred_thousand_digits_are_read()
    {
        var digits = new string('7', 100_000);
        Assert.Equal(digits, Expr.Parse(digits, Reading.Unhurried).ToString());
        Assert.Equal(Expr.Parse(digits, Reading.Unhurried), Expr.ParseLatex(digits, null, Reading.Unhurried));
        Assert.Equal(new Rational(BigInteger.Parse(digits, CultureInfo.InvariantCulture), BigInteger.Pow(10, 50_000)), Expr.Parse($"{digits[..50_000]}.{digits[50_000..]}", Reading.Unhurried));
    }

    [Theory]
    [InlineData(400, true)]
    [InlineData(600, false)]
    [InlineData(10_000, false)]
    public void Nesting_is_read_to_a_bound_and_then_refused(int levels, bool isRead)
    {
        string Nested(string open, string close) =>
            new StringBuilder().Insert(0, open, levels).Append('x').Insert(levels * open.Length + 1, close, levels).ToString();

        Assert.Equal(isRead, Expr.TryParse(Nested("(", ")"), out _, out _, Reading.Unhurried));
        Assert.Equal(isRead, Expr.TryParseLatex(Nested("{", "}"), out _, out _, null, Reading.Unhurried));
        if (!isRead)
        {
            Assert.Contains("levels of nesting", Reading.WhyNot(Nested("f(", ")")), StringComparison.Ordinal);
            Assert.Contains("levels of nesting", Reading.WhyNotLatex(Nested(@"\sqrt{", "}")), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_thread_with_little_stack_gives_up_and_does_not_crash()
    {
        var text = string.Concat(Enumerable.Repeat("sin(", 400)) + "x" + new string(')', 400);
        var why = "";
        var thread = new Thread(() => why = Expr.TryParse(text, out var read, out var reason, Reading.Unhurried) ? read.ToString() : reason, maxStackSize: 192 * 1024);
        thread.Start();
        thread.Join();
        Assert.Contains("nested too deeply", why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1/{0}", "+")]
    [InlineData("x/{0}", "+")]
    [InlineData("x^(1/{0})", "*")]
    [InlineData("2^(1/{0})", "*")]
    [InlineData("sqrt({0})", "+")]
    [InlineData("{0}^{0}", "*")]
    public void Many_different_fractions_are_added_or_given_up_in_time(string part, string sign) =>
        Ends(string.Join(sign, Enumerable.Range(2, 20_000).Select(number => string.Format(CultureInfo.InvariantCulture, part, number))), 1, text => Expr.TryParse(text, out _, out _));

    [Fact]
    public void Many_fractions_of_one_variable_are_added_exactly()
    {
        var text = string.Join('+', Enumerable.Range(1, 300).Select(number => $"x/{number}"));
        var sum = Enumerable.Range(1, 300).Aggregate(Rational.Zero, (partial, number) => partial + new Rational(1, number));
        Assert.Equal(sum * Expr.Symbol("x"), Expr.Parse(text));
        Assert.Equal(Expr.Pow(Expr.Symbol("x"), sum), Expr.Parse(string.Join('*', Enumerable.Range(1, 300).Select(number => $"x^(1/{number})"))));
    }

    [Theory]
    [InlineData("9^9^9^9")]
    [InlineData("(9^9^9)!")]
    [InlineData("1e400000")]
    [InlineData("binomial(10^9, 5*10^8)")]
    [InlineData("2^(10^12) + 3^(10^12)")]
    [InlineData("(10^6)!")]
    [InlineData("x^(10^9) - 1")]
    [InlineData("sqrt(10^200000 + 1)")]
    [InlineData("gcd(10^100000 - 1, 10^99999 - 1)")]
    public void Numbers_that_explode_stay_unevaluated_or_are_given_up(string text) => Ends(text, 1, written => Expr.TryParse(written, out _, out _));

    [Fact]
    public void A_spent_budget_gives_up() =>
        Assert.Throws<GaveUpException>(() => Expr.Parse("1 + x + x^2 + x^3", new Budget(steps: 5)));

    [Fact]
    public void A_cancelled_budget_ends_the_reading()
    {
        var text = string.Join('+', Enumerable.Repeat("x", 1000));
        Assert.Throws<OperationCanceledException>(() => Expr.Parse(text, new Budget(cancellationToken: new CancellationToken(canceled: true))));
    }

    private static void Ends(string part, int times, Func<string, bool> read)
    {
        var text = new StringBuilder(part.Length * times).Insert(0, part, times).ToString();
        var started = Stopwatch.GetTimestamp();
        read(text);
        Assert.InRange(Stopwatch.GetElapsedTime(started), TimeSpan.Zero, s_most);
    }
}

using System.Diagnostics;
using System.Text;
using Solver = ToolReasoner.Symbolics.Equations;

namespace ToolReasoner.Symbolics.Tests.Hostile;

/// <summary>Input that is made to hang, to crash or to fill the memory ends within its budget, with a result or with a clear word.</summary>
public sealed class HostileInputTests
{
    private const long MostBytes = 1L << 30;
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(2);

    public static TheoryData<string> Texts =>
    [
        "9^9^9^9", "9^9^9^9 - 9^9^9^9 + 1", "(10^10^10)!", "2^(3^(4^(5^6)))", "binomial(10^12, 5*10^11)", "x^(10^9) - 1", "(x + 1)^(10^9)", "(x + y + z)^1000",
        "sqrt(2)^(10^12)", "1/(x^99999 - x^99998 - 1)", "sin(10^1000)", "e^e^e^e^e", "floor(e^1000000)", "ln(ln(ln(10^10^10)))", "gcd(10^5000 + 1, 10^4999 + 3)",
        "sum(1/k, k, 1, 10^12)", "product(k, k, 1, 10^9)", "zeta(10^6)", "root(10^1000 + 1, 999983)", "10^-10^10",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_hostile_expression_is_answered_within_its_budget(string text) => Bounded(budget =>
    {
        var value = Expr.Parse(text, budget);
        Try(() => value.Expand(budget));
        Try(() => value.Factor(budget));
        Try(() => value.Simplify(null, budget));
        Try(() => value.ToDecimalString(20, budget));
        Try(() => _ = Equality.Decide(value, value + 1, null, budget).Why.Length);
        _ = value.ToString()!.Length;
    });

    [Fact]
    public void A_literal_of_a_hundred_thousand_digits_is_read() => Bounded(budget =>
        Assert.Equal(100_000, Expr.Parse(new string('7', 100_000), budget).ToString()!.Length));

    [Theory]
    [InlineData("(", ")")]
    [InlineData("sin(", ")")]
    [InlineData("{", "}")]
    [InlineData("-", "")]
    [InlineData("[", "]")]
    [InlineData("|", "|")]
    [InlineData("1/(1+", ")")]
    public void Nesting_of_a_thousand_and_of_a_hundred_thousand_levels_is_answered(string open, string close)
    {
        foreach (var depth in new[] { 1_000, 100_000 })
        {
            var text = new StringBuilder().Insert(0, open, depth).Append('x').Insert(open.Length * depth + 1, close, depth).ToString();
            Bounded(budget =>
            {
                if (Expr.TryParse(text, out var value, out var why, budget))
                {
                    Try(() => value.Simplify(null, budget));
                }
                else
                {
                    Assert.NotEmpty(why);
                }
            });
        }
    }

    [Theory]
    [InlineData("\\frac{1}{2}+")]
    [InlineData("\\sqrt{")]
    [InlineData("x^{2}")]
    [InlineData("\\left(\\frac")]
    [InlineData("\\begin{pmatrix}1&")]
    [InlineData("{}")]
    [InlineData("\0")]
    public void A_megabyte_of_LaTeX_is_answered(string piece)
    {
        var text = new StringBuilder().Insert(0, piece, (1 << 20) / piece.Length).ToString();
        Bounded(budget =>
        {
            if (!Expr.TryParseLatex(text, out _, out var why, budget: budget))
            {
                Assert.NotEmpty(why);
            }
        });
    }

    [Fact]
    public void A_system_of_two_hundred_unknowns_is_answered() => Bounded(budget =>
    {
        var unknowns = Enumerable.Range(0, 200).Select(i => Expr.Symbol($"x{i}")).ToList();
        var statements = unknowns.Select((x, i) => Expr.Equation((x * x) + unknowns[(i + 1) % 200] + unknowns[(i * 7) % 200], i)).ToList();
        Try(() => _ = Solver.SolveSystem(statements, unknowns, SolutionDomain.Real, budget));
    });

    [Theory]
    [InlineData("x^(10^9) = 1")]
    [InlineData("x^500 + x^499 + 7*x + 13 = 0")]
    [InlineData("sin(x)^50 + cos(x)^49 = x^48")]
    [InlineData("2^x^x^x = 9^9^9")]
    [InlineData("sqrt(x + sqrt(x + sqrt(x + sqrt(x + sqrt(x + 1))))) = x")]
    public void A_hostile_equation_is_answered(string text) => Bounded(budget =>
        Try(() => _ = Solver.Solve(Expr.Parse(text, budget), Expr.Symbol("x"), SolutionDomain.Real, budget)));

    [Theory]
    [InlineData("x^(10^9) - 1")]
    [InlineData("y*x^(10^9) - y")]
    public void A_power_too_high_to_be_factored_is_not_passed_off_as_irreducible(string text) =>
        Assert.Throws<GaveUpException>(() => Expr.Parse(text).Factor());

    [Theory]
    [InlineData(500, 12)]
    [InlineData(2001, 8)]
    [InlineData(5000, 20)]
    public void A_high_power_less_one_is_factored_as_an_expression_too(int power, int factors) =>
        Assert.Equal(factors, Poly.Factors(Expr.Parse($"x^{power} - 1")).Count);

    [Theory]
    [InlineData("9^9^9^9")]
    [InlineData("9^9^9^9 + 1")]
    [InlineData("-2*3^4^5^6^7")]
    public void A_tower_of_powers_is_known_not_to_be_0(string text)
    {
        var tower = Expr.Parse(text);
        Assert.Equal(Truth.False, ZeroTest.Decide(tower).Truth);
        Assert.True(Solver.Solve(tower, Expr.Symbol("x")).IsEmpty);
    }

    private static void Try(Action action)
    {
        try
        {
            action();
        }
        catch (Exception e) when (e is GaveUpException or ArgumentException)
        {
            Assert.NotEmpty(e.Message);
        }
    }

    /// <summary>Three times its budget is a hang; the machine may be busy, so that processor time is what counts.</summary>
    private static void Bounded(Action<Budget> action)
    {
        using var process = Process.GetCurrentProcess();
        var cpu = process.TotalProcessorTime;
        Try(() => action(new Budget(s_patience)));
        process.Refresh();
        Assert.InRange(process.TotalProcessorTime - cpu, TimeSpan.Zero, 10 * s_patience);
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: false), 0, MostBytes);
    }
}

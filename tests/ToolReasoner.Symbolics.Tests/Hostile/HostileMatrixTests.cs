using System.Diagnostics;
using System.Globalization;
using System.Text;
using Analysis = ToolReasoner.Symbolics.Calculus;
using Solver = ToolReasoner.Symbolics.Equations;

namespace ToolReasoner.Symbolics.Tests.Hostile;

/// <summary>Every kind of hostile input through every kind of operation, each with a budget of its own: a result, or a clear word, in time.</summary>
[Collection(nameof(Alone))] // the processor time of the whole process is measured
public sealed class HostileMatrixTests
{
    private const long MostBytes = 1L << 30;
    private const int Megabyte = 1 << 20;
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(1);
    private static readonly Expr s_x = Expr.Symbol("x");

    private static readonly Dictionary<string, (bool IsLatex, Func<string> Make)> s_inputs = new()
    {
        ["tower of powers"] = (false, () => "9^9^9^9"),
        ["tower with an unknown"] = (false, () => "9^9^9^x"),
        ["literal of 10^5 digits"] = (false, () => new string('7', 100_000)),
        ["fraction of 10^5 digits"] = (false, () => $"0.{new string('7', 100_000)}*x + 1"),
        ["power of 10^9"] = (false, () => "x^(10^9) - 1"),
        ["parentheses"] = (false, () => Nested("(", "x", ")", 1_000)),
        ["sines"] = (false, () => Nested("sin(", "x", ")", 1_000)),
        ["continued fraction"] = (false, () => Nested("1/(1+", "x", ")", 1_000)),
        ["sines that are read"] = (false, () => Nested("sin(", "x", ")", 200)),
        ["radicals that are read"] = (false, () => Nested("sqrt(1+", "x", ")", 200)),
        ["absolute values that are read"] = (false, () => Nested("abs(1-", "x", ")", 200)),
        ["garbage"] = (false, () => Noise(100_000, [.. Enumerable.Range(32, 1_000).Select(code => (char)code)])),
        ["garbage of signs"] = (false, () => Noise(100_000, "()[]{}+-*/^!=<>,;.x1 sin|_\\")),
        ["garbage of LaTeX"] = (true, () => Noise(100_000, "()[]{}+-*/^!=<>,;.x1 &\\\\$_")),
        ["megabyte of fractions"] = (true, () => Repeated(@"\frac{1}{2}+", Megabyte / 12) + "x"),
        ["megabyte of terms"] = (true, () => string.Join('+', Enumerable.Range(1, 60_000).Select(i => $@"{i}\cdot x^{{{i}}}"))),
        ["megabyte of factors"] = (true, () => Repeated("(x+1)", Megabyte / 5)),
        ["megabyte of roots"] = (true, () => Nested(@"\sqrt{", "x", "}", Megabyte / 8)),
        ["many roots"] = (false, () => string.Join(" + ", Enumerable.Range(1, 20_000).Select(i => $"sqrt({i}*x + {(i * i) + 1})"))),
        ["many waves"] = (false, () => string.Join(" + ", Enumerable.Range(1, 3_000).Select(i => $"sin({i}*x)^{(i % 7) + 1}"))),
    };

    public static TheoryData<string> Inputs => [.. s_inputs.Keys];

    [Theory]
    [MemberData(nameof(Inputs))]
    [Trait("Category", "Slow")]
    public void Hostile_input_is_answered_by_every_operation(string name)
    {
        var (isLatex, make) = s_inputs[name];
        var text = make();
        Expr? value = null;
        Bounded(name, "read", budget =>
        {
            var isRead = isLatex ? Expr.TryParseLatex(text, out value, out var why, budget: budget) : Expr.TryParse(text, out value, out why, budget);
            Assert.True(isRead || why!.Length > 0);
        });
        if (value is null)
        {
            return;
        }

        Bounded(name, "write", _ => Assert.True(value.ToString()!.Length > 0 && value.ToLatex().Length > 0));
        Bounded(name, "simplify", budget => value.Simplify(null, budget));
        Bounded(name, "expand", budget => value.Expand(budget));
        Bounded(name, "factor", budget => value.Factor(budget));
        Bounded(name, "equality", budget => Equality.Decide(value, value + 1, null, budget));
        Bounded(name, "equality with itself, otherwise written", budget => Equality.Decide(value * 2, (value + s_x) + (value - s_x), null, budget));
        Bounded(name, "solve", budget => Solver.Solve(value, s_x, SolutionDomain.Real, budget));
        Bounded(name, "solve over the complex numbers", budget => Solver.Solve(value, s_x, SolutionDomain.Complex, budget));
        Bounded(name, "solve in whole numbers", budget => Solver.Solve(value, s_x, SolutionDomain.Integer, budget));
        Bounded(name, "inequality", budget => Solver.SolveInequality(Expr.Relate(RelationKind.Less, value, 1), s_x, budget));
        Bounded(name, "value", budget => NumericValue.Enclose(value, 128, new Dictionary<Expr, ComplexBall> { [s_x] = Ball.Of(new Rational(1, 3), 128) }, budget));
        Bounded(name, "derivative", budget => Analysis.Derivative(value, s_x, 1, budget));
        Bounded(name, "integral", budget => Analysis.Integrate(value, s_x, null, budget));
        Bounded(name, "limit", budget => Analysis.Limit(value, s_x, Expr.Infinity, Approach.Both, null, budget));
    }

    [Theory]
    [InlineData("dense and linear")]
    [InlineData("sparse and linear")]
    [InlineData("quadratic")]
    [Trait("Category", "Slow")]
    public void A_system_of_two_hundred_unknowns_is_answered(string kind)
    {
        var unknowns = Enumerable.Range(0, 200).Select(i => Expr.Symbol($"x{i}")).ToList();
        var statements = unknowns.Select((x, i) => Expr.Equation(
            kind switch
            {
                "dense and linear" => Expr.Add([.. unknowns.Select((y, j) => ((((i * 37) + (j * j * 11) + (i * j)) % 19) - 9) * y)]),
                "sparse and linear" => (2 * x) + unknowns[(i + 1) % 200] - unknowns[(i + 7) % 200],
                _ => (x * x) + unknowns[(i + 1) % 200] + unknowns[i * 7 % 200],
            },
            i)).ToList();
        foreach (var domain in Enum.GetValues<SolutionDomain>())
        {
            Bounded(kind, $"solve over {domain}", budget => Solver.SolveSystem(statements, unknowns, domain, budget));
        }
    }

    private static string Repeated(string part, int times) => new StringBuilder().Insert(0, part, times).ToString();

    private static string Nested(string open, string inside, string close, int depth) => Repeated(open, depth) + inside + Repeated(close, depth);

    private static string Noise(int length, ReadOnlySpan<char> signs) => new(new Random(1).GetItems(signs, length));

    // The machine may be busy: processor time is what counts, and ten times the budget is a hang.
    private static void Bounded(string input, string operation, Action<Budget> action)
    {
        using var process = Process.GetCurrentProcess();
        var cpu = process.TotalProcessorTime;
        try
        {
            action(new Budget(s_patience));
        }
        catch (Exception e) when (e is GaveUpException or ArgumentException)
        {
            Assert.NotEmpty(e.Message);
        }

        process.Refresh();
        var used = process.TotalProcessorTime - cpu;
        var bytes = GC.GetTotalMemory(forceFullCollection: false);
        Assert.True(used <= 10 * s_patience && bytes <= MostBytes, string.Create(CultureInfo.InvariantCulture, $"{input}, {operation}: {used}, {bytes >> 20} MB"));
    }
}

/// <summary>Tests that run while no other does.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;

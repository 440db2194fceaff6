namespace ToolReasoner.Symbolics.Tests.Equations;

public sealed class RecurrenceTests
{
    [Theory]
    [InlineData("f(n) = 2*f(n-1) + 1", "f(0) = 0", "2^n - 1")]
    [InlineData("f(n) = -f(n-2)", "f(0) = 0; f(1) = 1", "sin(pi*n/2)")]
    [InlineData("f(n) = n*f(n-1)", "f(0) = 1", "n!")]
    [InlineData("f(n) = (n+1)/n*f(n-1)", "f(1) = 2", "n + 1")]
    [InlineData("f(n) = 2*f(n-1) - f(n-2) + 3", "", "C1*n + 3*n^2/2 + C0")]
    public void Closed_forms_are_short(string equation, string conditions, string expected) =>
        Assert.Equal(expected, Solving.Sequence(equation, conditions).ToString());

    [Fact]
    public void Random_recurrences_agree_with_their_terms_one_by_one()
    {
        var (random, n, f) = (new Random(31), Expr.Symbol("n"), Function.Unknown("f"));
        for (var round = 0; round < 25; round++)
        {
            var order = random.Next(1, 4);
            var coefficients = Enumerable.Range(0, order).Select(_ => random.Next(-3, 4)).ToList();
            coefficients[^1] = coefficients[^1] == 0 ? 2 : coefficients[^1];
            var beside = random.Next(3) switch { 0 => (Expr)0, 1 => (random.Next(-2, 3) * n) + 1, _ => n * Expr.Pow(random.Next(2, 4), n) };
            var right = Expr.Add([beside, .. coefficients.Select((c, i) => c * Expr.Apply(f, n - (i + 1)))]);
            var terms = Enumerable.Range(0, order).Select(_ => (Expr)random.Next(-3, 4)).ToList();
            var solution = Recurrence.Solve(Expr.Equation(Expr.Apply(f, n), right), [.. terms.Select((value, i) => Expr.Equation(Expr.Apply(f, i), value))], Solving.Ample);
            Assert.Null(solution.Why);
            for (var i = order; i < 8; i++)
            {
                terms.Add((beside.Substitute(n, i) + Expr.Add([.. coefficients.Select((c, j) => c * terms[i - 1 - j])])).Expand());
            }

            for (var i = 0; i < 8; i++)
            {
                Assert.Equal(Truth.True, ZeroTest.Decide(solution.ClosedForm!.Substitute(n, i) - terms[i], Solving.Ample).Truth);
            }
        }
    }

    [Fact]
    public void A_parameter_for_which_the_form_fails_is_named()
    {
        var solution = Solving.Sequence("f(n) = a*f(n-1) + 1", "f(0) = 0");
        Assert.Equal("a != 1", solution.Condition.ToString());
        Assert.Equal("31", solution.Term(5, Solving.Ample).Substitute(Expr.Parse("a"), 2).ToString());
    }

    [Fact]
    public void What_is_no_recurrence_is_refused() =>
        Assert.Throws<ArgumentException>(() => Solving.Sequence("f(n) = f(n/2) + 1", "f(1) = 1"));

    [Fact]
    public void Coefficients_and_first_terms_will_do()
    {
        var n = Expr.Symbol("n");
        var solution = Recurrence.Solve([1, 1], [0, 1], n, Solving.Ample);
        Assert.Equal("6765", solution.Term(20, Solving.Ample).ToString());
    }
}

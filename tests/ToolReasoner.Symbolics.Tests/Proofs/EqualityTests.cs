namespace ToolReasoner.Symbolics.Tests.Proofs;

public sealed class EqualityTests
{
    [Theory]
    [InlineData("2*sqrt(3)/3", "2/sqrt(3)")]
    [InlineData("sin(x)^2 + cos(x)^2", "1")]
    [InlineData("sin(2*x)", "2*sin(x)*cos(x)")]
    [InlineData("cos(3*x)", "4*cos(x)^3 - 3*cos(x)")]
    [InlineData("tan(x/2)", "sin(x)/(1 + cos(x))")]
    [InlineData("sin(x) + sin(y)", "2*sin((x + y)/2)*cos((x - y)/2)")]
    [InlineData("1/cos(x) - cos(x)", "sin(x)*tan(x)")]
    [InlineData("sqrt(1 - sin(x)^2)", "abs(cos(x))")]
    [InlineData("sin(2*atan(x))", "2*x/(1 + x^2)")]
    [InlineData("asin(x) + acos(x)", "pi/2")]
    [InlineData("tanh(x)", "(e^(2*x) - 1)/(e^(2*x) + 1)")]
    [InlineData("asinh(x)", "ln(x + sqrt(x^2 + 1))")]
    public void Identities_of_trigonometry_are_proved(string left, string right) => AssertEqual(left, right);

    [Theory]
    [InlineData("sqrt(x^2)", "abs(x)")]
    [InlineData("sqrt(x^2 + 2*x*y + y^2)", "abs(x + y)")]
    [InlineData("1/(sqrt(x) + 1)", "(sqrt(x) - 1)/(x - 1)")]
    [InlineData("cbrt(x^3)", "x")]
    [InlineData("sqrt(x + 2*sqrt(x - 1))", "1 + sqrt(x - 1)")]
    [InlineData("cbrt(x + sqrt(x^2 + 1))*cbrt(x - sqrt(x^2 + 1))", "-1")]
    [InlineData("max(x, 1/x) - min(x, 1/x)", "abs(x - 1/x)")]
    [InlineData("x/abs(x)", "sign(x)")]
    public void Identities_of_radicals_are_proved(string left, string right) => AssertEqual(left, right);

    [Theory]
    [InlineData("2^x*3^x", "6^x")]
    [InlineData("x^(a + b)", "x^a*x^b")]
    [InlineData("x^ln(2)", "2^ln(x)")]
    [InlineData("log(x, y)*log(y, z)", "log(x, z)")]
    [InlineData("1/(e^x + 1) + 1/(e^(-x) + 1)", "1")]
    [InlineData("n!/(n - 2)!", "n*(n - 1)")]
    [InlineData("binomial(n, k) + binomial(n, k + 1)", "binomial(n + 1, k + 1)")]
    [InlineData("gamma(x + 1)", "x*gamma(x)")]
    public void Identities_of_powers_logarithms_and_factorials_are_proved(string left, string right) => AssertEqual(left, right);

    [Theory]
    [InlineData("e^(i*x)", "cos(x) + i*sin(x)")]
    [InlineData("abs(x + i*y)", "sqrt(x^2 + y^2)")]
    [InlineData("re(e^(i*x))", "cos(x)")]
    [InlineData("1/(x + i*y)", "(x - i*y)/(x^2 + y^2)")]
    public void Identities_of_complex_numbers_are_proved(string left, string right) => AssertEqual(left, right);

    [Theory]
    [InlineData("sqrt(x^2)", "x")]
    [InlineData("(x + y)^2", "x^2 + y^2")]
    [InlineData("sin(2*x)", "2*sin(x)")]
    [InlineData("ln(x + y)", "ln(x) + ln(y)")]
    [InlineData("sqrt(x + y)", "sqrt(x) + sqrt(y)")]
    [InlineData("atan(x) + atan(1/x)", "pi/2")]
    [InlineData("x*y*z", "x*y*z + 10^(-30)")]
    [InlineData("gamma(x)", "x*gamma(x)")]
    [InlineData("asin(sin(x))", "x")]
    [InlineData("sqrt(x - 1000)", "sqrt(x - 1001)")]
    [InlineData("2^x", "x^2")]
    public void What_is_no_identity_is_refuted(string left, string right) => AssertUnequal(left, right);

    [Fact]
    public void A_refutation_names_the_point()
    {
        var decision = Equality.Decide(Expr.Parse("x + 1"), Expr.Parse("x + 2"));

        Assert.Equal(Truth.False, decision.Truth);
        Assert.Contains("at x = 3/2 the left side is 2.5", decision.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Single_points_at_which_a_side_jumps_do_not_count()
    {
        // They differ at whole numbers only.
        var decision = Equality.Decide(Expr.Parse("floor(-x)"), Expr.Parse("-floor(x) - 1"), null, ZeroTestTests.Generous());

        Assert.NotEqual(Truth.False, decision.Truth);
    }

    [Fact]
    public void Without_a_common_real_domain_complex_values_are_compared()
    {
        AssertUnequal("sqrt(x - 5)", "sqrt(4 - x)");
        AssertEqual("sqrt(-x^2 - 1)^2", "-x^2 - 1");
    }

    [Fact]
    public void Assumptions_are_used()
    {
        var (x, n, z) = (Expr.Symbol("x"), Expr.Symbol("n"), Expr.Symbol("z"));

        AssertEqual("sqrt(x^2)", "x", Assumptions.None.WithPositive(x));
        AssertEqual("cos(n*pi)", "(-1)^n", Assumptions.None.WithInteger(n));
        AssertEqual("(-1)^(2*n)", "1", Assumptions.None.WithInteger(n));
        AssertEqual("z*conj(z)", "abs(z)^2", Assumptions.None.WithComplex(z));
        AssertUnequal("conj(z)", "z", Assumptions.None.WithComplex(z));
        AssertUnequal("abs(z)^2", "z^2", Assumptions.None.WithComplex(z));
        AssertEqual("abs(z)^2", "z^2");
    }

    [Theory]
    [InlineData("(1, sqrt(4))", "(1, 2)", Truth.True)]
    [InlineData("(1, 2)", "(2, 1)", Truth.False)]
    [InlineData("{1/sqrt(2), 3}", "{3, sqrt(2)/2}", Truth.True)]
    [InlineData("{sqrt(3 + 2*sqrt(2)), 1}", "{1, 1 + sqrt(2)}", Truth.True)]
    [InlineData("{1, 2}", "{1, 3}", Truth.False)]
    [InlineData("{(1, 2), (2, 1)}", "{(2, 1), (1, 2)}", Truth.True)]
    [InlineData("2*x + 2*y = 4", "x + y = 2", Truth.True)]
    [InlineData("x < 3", "3 > x", Truth.True)]
    [InlineData("-2*x < 6", "x > -3", Truth.True)]
    public void Sequences_sets_and_relations_are_compared_by_what_they_hold(string left, string right, Truth truth) =>
        Assert.Equal(truth, Equality.Decide(Expr.Parse(left), Expr.Parse(right), null, ZeroTestTests.Generous()).Truth);

    [Fact]
    public void Intervals_and_matrices_are_compared_by_parts()
    {
        Assert.Equal(Truth.True, Decide(Expr.Interval(0, Expr.Sqrt(2), true, false), Expr.Interval(0, Expr.Parse("sqrt(3 + 2*sqrt(2)) - 1"), true, false)));
        Assert.Equal(Truth.False, Decide(Expr.Interval(0, 1, true, false), Expr.Interval(0, 1, true, true)));
        Assert.Equal(Truth.True, Decide(Expr.Matrix(1, 2, [Expr.Parse("sin(x)^2"), 1]), Expr.Matrix(1, 2, [Expr.Parse("1 - cos(x)^2"), 1])));
        Assert.Equal(Truth.False, Decide(Expr.Matrix(1, 2, [1, 2]), Expr.Matrix(2, 1, [1, 2])));
    }

    [Theory]
    [InlineData("sqrt(x)*sqrt(y)", "sqrt(x*y)")]
    [InlineData("sqrt(2*x + 2*sqrt(x^2 - 1))", "sqrt(x + 1) + sqrt(x - 1)")]
    [InlineData("ln(x*y)", "ln(x) + ln(y)")]
    [InlineData("x^(1/3)", "cbrt(x)")]
    [InlineData("(x - 1)^(3/2)*(x + 1)^(3/2)", "(x^2 - 1)^(3/2)")]
    [InlineData("ln(x^2)", "2*ln(x)")]
    [InlineData("ln(x^2 - 1)", "ln(x - 1) + ln(x + 1)")]
    [InlineData("abs(sqrt(x + 1))", "sqrt(x + 1)")]
    [InlineData("sqrt(abs(sqrt(x + 9)))", "(x + 9)^(1/4)")]
    public void What_holds_where_all_is_real_may_be_refuted_by_principal_values(string left, string right)
    {
        Assert.Equal(Truth.True, Equality.DecideWhereReal(Expr.Parse(left), Expr.Parse(right), null, ZeroTestTests.Generous()).Truth);
        AssertUnequal(left, right);
    }

    [Fact]
    public void Identities_hold_whatever_stands_in_them() => AssertBook(rounds: 3);

    [Fact]
    [Trait("Category", "Slow")]
    public void Identities_hold_whatever_stands_in_them_many_times() => AssertBook(rounds: 60);

    [Fact]
    public void Random_pairs_are_decided_rightly() => AssertPairs(500);

    [Fact]
    [Trait("Category", "Slow")]
    public void Ten_thousand_random_pairs_are_decided_rightly() => AssertPairs(10_000);

    private static void AssertBook(int rounds)
    {
        var (open, count) = (0, 0);
        for (var round = 0; round < rounds; round++)
        {
            for (var entry = 0; entry < IdentityBook.Entries.Count; entry++)
            {
                var (left, right) = IdentityBook.Fill(entry, new Random((1000 * round) + entry));
                var decision = Equality.DecideWhereReal(left, right, null, ZeroTestTests.Generous());
                Assert.True(decision.Truth != Truth.False, $"round {round}: {IdentityBook.Entries[entry]}: {left} = {right}, but {decision.Why}");
                count++;
                open += decision.Truth == Truth.Unknown ? 1 : 0;
            }
        }

        Assert.True(open <= count / 100, $"{open} of {count} identities were left open");
    }

    private static void AssertPairs(int count)
    {
        var open = 0;
        for (var seed = 0; seed < count; seed++)
        {
            var pairs = new EqualityPairs(seed);
            var (left, right) = pairs.Equal();
            var decision = Equality.DecideWhereReal(left, right, null, ZeroTestTests.Generous());
            Assert.True(decision.Truth != Truth.False, $"seed {seed}: {left} = {right}, but {decision.Why}");
            open += decision.Truth == Truth.Unknown ? 1 : 0;

            (left, right) = pairs.Unequal();
            decision = Equality.Decide(left, right, null, ZeroTestTests.Generous());
            Assert.True(decision.Truth != Truth.True, $"seed {seed}: {left} ≠ {right}, but {decision.Why}");
            open += decision.Truth == Truth.Unknown ? 1 : 0;
        }

        Assert.True(open < count / 50, $"{open} of {2 * count} pairs were left open");
    }

    private static Truth Decide(Expr left, Expr right) => Equality.Decide(left, right, null, ZeroTestTests.Generous()).Truth;

    private static void AssertEqual(string left, string right, Assumptions? assumptions = null)
    {
        var decision = Equality.Decide(Expr.Parse(left), Expr.Parse(right), assumptions, ZeroTestTests.Generous());
        Assert.True(decision.Truth == Truth.True, $"{left} = {right}: {decision.Truth}, {decision.Why}");
    }

    private static void AssertUnequal(string left, string right, Assumptions? assumptions = null)
    {
        var decision = Equality.Decide(Expr.Parse(left), Expr.Parse(right), assumptions, ZeroTestTests.Generous());
        Assert.True(decision.Truth == Truth.False, $"{left} ≠ {right}: {decision.Truth}, {decision.Why}");
    }
}

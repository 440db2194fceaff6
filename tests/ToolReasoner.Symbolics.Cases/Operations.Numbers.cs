using System.Numerics;

namespace ToolReasoner.Symbolics.Cases;

/// <content>Number theory.</content>
internal static partial class Operations
{
    private static readonly Dictionary<string, Operation> s_numbers = new()
    {
        ["isprime"] = (one, budget) => NumberTheory.IsPrime(one.Whole(0), budget),
        ["factorint"] = (one, budget) => NumberTheory.Factorize(one.Whole(0), budget).ToString(),
        ["divisors"] = (one, budget) => Expr.FiniteSet([.. NumberTheory.Divisors(one.Whole(0), budget).Select(d => (Expr)d)]),
        ["divisor_count"] = (one, budget) => NumberTheory.DivisorCount(one.Whole(0), budget),
        ["divisor_sum"] = (one, budget) => NumberTheory.DivisorSum(one.Whole(0), 1, budget),
        ["totient"] = (one, budget) => NumberTheory.Totient(one.Whole(0), budget),
        ["carmichael"] = (one, budget) => NumberTheory.Carmichael(one.Whole(0), budget),
        ["mobius"] = (one, budget) => (BigInteger)NumberTheory.Mobius(one.Whole(0), budget),
        ["primitive_root"] = (one, budget) => NumberTheory.PrimitiveRoot(one.Whole(0), budget) is { } root ? root : new Outcome.None(),
        ["digit_sum"] = (one, _) => (BigInteger)NumberTheory.DigitSum(one.Whole(0)),
        ["nextprime"] = (one, budget) => NumberTheory.NextPrime(one.Whole(0), budget),
        ["primepi"] = (one, budget) => (BigInteger)NumberTheory.PrimeCount((long)one.Whole(0), budget),
        ["farey"] = (one, _) => Expr.List([.. NumberTheory.Farey(one.Count(0)).Select(x => (Expr)x)]),
        ["order"] = (one, budget) => NumberTheory.MultiplicativeOrder(one.Whole(0), one.Whole(1), budget),
        ["modsqrt"] = (one, budget) => Residues(NumberTheory.ModularSquareRoots(one.Whole(0), one.Whole(1), budget)),
        ["modinverse"] = (one, _) => NumberTheory.TryModInverse(one.Whole(0), one.Whole(1)) is { } inverse ? inverse : new Outcome.None(),
        ["legendre"] = (one, budget) => (BigInteger)NumberTheory.LegendreSymbol(one.Whole(0), one.Whole(1), budget),
        ["jacobi"] = (one, _) => (BigInteger)NumberTheory.JacobiSymbol(one.Whole(0), one.Whole(1)),
        ["discrete_log"] = (one, budget) => NumberTheory.DiscreteLog(one.Whole(0), one.Whole(1), one.Whole(2), budget) is { } log ? log : new Outcome.None(),
        ["powmod"] = (one, _) => NumberTheory.ModPow(one.Whole(0), one.Whole(1), one.Whole(2)),
        ["igcd"] = (one, _) => NumberTheory.Gcd(one.Arguments.Select((_, i) => one.Whole(i))),
        ["ilcm"] = (one, _) => NumberTheory.Lcm(one.Arguments.Select((_, i) => one.Whole(i))),
        ["continued_fraction"] = (one, budget) => ContinuedFraction(one.Argument(0)),
        ["base"] = (one, _) => Expr.List([.. NumberTheory.Digits(one.Whole(0), one.Count(1)).Select(d => (Expr)d)]),
        ["valuation"] = (one, _) => (BigInteger)NumberTheory.Valuation(one.Whole(0), one.Whole(1)),
        ["two_squares"] = (one, budget) => Pairs(NumberTheory.SumsOfTwoSquares(one.Whole(0), budget).Select(pair => (pair.A, pair.B))),
        ["sum_of_squares_count"] = (one, budget) => NumberTheory.SumOfSquaresCount(one.Whole(0), one.Count(1), budget),
        ["pell"] = (one, budget) => NumberTheory.PellSolutions(one.Whole(0), one.Whole(1), budget).FirstOrDefault(pair => pair.X.Sign > 0 && pair.Y.Sign > 0) is { X.Sign: > 0 } least
            ? Expr.Tuple(least.X, least.Y) : new Outcome.None(),
        ["congruence"] = (one, budget) =>
        {
            var sides = one.Argument(0).Operands;
            var coefficients = Poly.Coefficients(sides[0] - sides[1], one.Argument(1), budget).Select(Whole);
            return Residues(NumberTheory.PolynomialCongruenceRoots(coefficients, one.Whole(2), budget));
        },
        ["crt"] = (one, _) =>
        {
            var pairs = one.Arguments.Select(Read).ToList();
            return NumberTheory.ChineseRemainderClass(pairs.Select(pair => Whole(pair.Operands[0])), pairs.Select(pair => Whole(pair.Operands[1]))) is { } found ? Expr.Tuple(found.Remainder, found.Modulus) : new Outcome.None();
        },
    };

    private static BigInteger Whole(Expr value) => value.IsInteger(out var whole) ? whole : throw new InvalidDataException($"{value} is not whole");

    private static Outcome Residues(IEnumerable<BigInteger> residues) => Expr.FiniteSet([.. residues.Select(r => (Expr)r)]);

    private static Outcome Pairs(IEnumerable<(BigInteger A, BigInteger B)> pairs) => Expr.FiniteSet([.. pairs.Select(pair => Expr.Tuple(pair.A, pair.B))]);

    private static Outcome ContinuedFraction(Expr value)
    {
        if (value.IsNumber(out var rational))
        {
            return Expr.List([.. NumberTheory.ContinuedFraction(rational).Select(term => (Expr)term)]);
        }

        // A quadratic irrational a + b·√d, over one denominator: (p ± √D)/q.
        var root = value.Expand().Terms.SelectMany(term => term.Factors).OfType<PowerExpr>().Single();
        root.Base.IsInteger(out var d);
        var coefficients = value.Expand().CoefficientsIn(root) ?? throw new InvalidDataException($"{value} is no quadratic irrational");
        coefficients[0].IsNumber(out var a);
        coefficients[1].IsNumber(out var b);
        var q = NumberTheory.Lcm(a.Denominator, b.Denominator) * b.Sign;
        var (p, scaled) = (((BigInteger)(a * q)), (BigInteger)(b * q));
        var period = NumberTheory.ContinuedFractionOfQuadratic(p, scaled * scaled * d, q);
        return Expr.List([.. period.Start.Select(term => (Expr)term), Expr.List([.. period.Period.Select(term => (Expr)term)])]);
    }
}

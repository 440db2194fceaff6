using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Closed forms for the roots of irreducible polynomials of degree 3 and more, where there are short ones.</summary>
internal static class RootForms
{
    private const int LargestCoefficientBits = 40;

    /// <summary>Forms of all (or of all real) roots, in no order; null if no short ones are known.</summary>
    /// <param name="polynomial">Irreducible, of degree 3 or more.</param>
    /// <param name="isReal">Whether only real roots are wanted.</param>
    /// <param name="budget">Pays.</param>
    public static IReadOnlyList<Expr>? Of(IntegerPolynomial polynomial, bool isReal, Budget budget)
    {
        if (polynomial.MaxBits() > LargestCoefficientBits * 4)
        {
            return null;
        }

        return Binomial(polynomial, isReal)
            ?? Cosines(polynomial, budget)
            ?? (isReal ? null : RootsOfUnity(polynomial, budget))
            ?? Decomposed(polynomial, isReal, budget)
            ?? Palindromic(polynomial, isReal, budget)
            ?? (polynomial.Degree == 3 ? Cardano(polynomial, isReal) : polynomial.Degree == 4 ? Ferrari(polynomial, isReal, budget) : null);
    }

    // a·x^n + c
    private static IReadOnlyList<Expr>? Binomial(IntegerPolynomial p, bool isReal)
    {
        var n = p.Degree;
        return Enumerable.Range(1, n - 1).All(i => p[i].IsZero) ? Roots(new Rational(-p[0], p[n]), n, isReal) : null;
    }

    /// <summary>All n-th roots of a rational number, or the real ones.</summary>
    private static List<Expr> Roots(Rational value, int n, bool isReal)
    {
        var size = Expr.Pow(Rational.Abs(value), new Rational(1, n));
        if (isReal)
        {
            return n % 2 == 1 ? [value.Sign < 0 ? -size : size] : value.Sign < 0 ? [] : [-size, size];
        }

        var turn = value.Sign < 0 ? 1 : 0;
        return [.. Enumerable.Range(0, n).Select(k => size * Expr.Exp(Expr.I * Expr.Pi * new Rational((2 * k) + turn, n)))];
    }

    // Minimal polynomials of 2·cos 2π/n and cos 2π/n: with z + 1/z put in, they are cyclotomic.
    private static List<Expr>? Cosines(IntegerPolynomial p, Budget budget)
    {
        foreach (var scale in new[] { 1, 2 })
        {
            if (OrderOfCosine(p, scale, budget) is { } n)
            {
                return [.. Enumerable.Range(1, n / 2).Where(k => BigInteger.GreatestCommonDivisor(k, n).IsOne)
                    .Select(k => Expr.Cos(Expr.Pi * new Rational(2 * k, n)) * new Rational(2, scale))];
            }
        }

        return null;
    }

    // n if the roots are (2/scale)·cos 2πk/n for the k coprime to n.
    private static int? OrderOfCosine(IntegerPolynomial p, int scale, Budget budget)
    {
        if (!BigInteger.Abs(p.LeadingCoefficient).IsPowerOfTwo || (scale == 1 && !p.LeadingCoefficient.IsOne))
        {
            return null;
        }

        // z^d · p((z + 1/z)/scale) · scale^d
        var (unit, lifted) = (new IntegerPolynomial(1, 0, 1), IntegerPolynomial.Zero);
        var power = IntegerPolynomial.One;
        for (var i = 0; i <= p.Degree; i++)
        {
            lifted += (power * (p[i] * BigInteger.Pow(scale, p.Degree - i))).MultiplyByPower(p.Degree - i);
            power = power.Multiply(unit, budget);
        }

        return lifted.PrimitivePart().CyclotomicOrder(budget);
    }

    private static List<Expr>? RootsOfUnity(IntegerPolynomial p, Budget budget) => p.CyclotomicOrder(budget) is not { } n ? null
        : [.. Enumerable.Range(1, n - 1).Where(k => BigInteger.GreatestCommonDivisor(k, n).IsOne).Select(k => Expr.Exp(Expr.I * Expr.Pi * new Rational(2 * k, n)))];

    // g(h(x)): the values of h are the roots of g.
    private static List<Expr>? Decomposed(IntegerPolynomial p, bool isReal, Budget budget)
    {
        var parts = ((RationalPolynomial)p).Decompose(budget);
        if (parts.Count < 2)
        {
            return null;
        }

        var values = Simple(parts[0].Numerator, isReal, budget);
        foreach (var part in parts.Skip(1))
        {
            var next = new List<Expr>();
            foreach (var value in values ?? [])
            {
                if (Inverse(part, value, isReal, budget) is not { } found)
                {
                    return null;
                }

                next.AddRange(found);
            }

            values = values is null ? null : next;
        }

        return values;
    }

    // Roots of a quadratic or binomial polynomial, or of one whose roots are cosines.
    private static List<Expr>? Simple(IntegerPolynomial p, bool isReal, Budget budget) => p.Degree == 2
        ? isReal && (p[1] * p[1]) - (4 * p[2] * p[0]) < 0 ? [] : [Expr.RootOfIrreducible(p.Coefficients.AsSpan(), 0), Expr.RootOfIrreducible(p.Coefficients.AsSpan(), 1)]
        : Binomial(p, isReal)?.ToList();

    // All x with h(x) = value, for h of degree 2 or a·x^n + c.
    private static List<Expr>? Inverse(RationalPolynomial h, Expr value, bool isReal, Budget budget)
    {
        if (h.Degree == 2)
        {
            return Quadratics.Roots(h[2], h[1], (h[0] - value).Expand(budget), isReal, budget)?.ToList();
        }

        if (!Enumerable.Range(1, h.Degree - 1).All(i => h[i].IsZero))
        {
            return null;
        }

        var radicand = ((value - h[0]) / h[h.Degree]).Expand(budget);
        if (!isReal)
        {
            var root = Expr.Pow(radicand, new Rational(1, h.Degree));
            return [.. Enumerable.Range(0, h.Degree).Select(k => root * Expr.Exp(Expr.I * Expr.Pi * new Rational(2 * k, h.Degree)))];
        }

        if (h.Degree % 2 == 1)
        {
            return [Expr.Root(radicand, h.Degree)];
        }

        return Order.Sign(radicand, budget) is not { } sign ? null
            : sign < 0 ? []
            : [-Expr.Pow(radicand, new Rational(1, h.Degree)), Expr.Pow(radicand, new Rational(1, h.Degree))];
    }

    // x^k·q(x + c/x), of degree 2k.
    private static List<Expr>? Palindromic(IntegerPolynomial p, bool isReal, Budget budget)
    {
        var half = p.Degree / 2;
        if (p.Degree % 2 != 0 || half < 2 || half > 4 || p[0].IsZero || !IsPalindromic(p, out var sign))
        {
            return null;
        }

        // x^i + (c/x)^i as polynomials in x + c/x: the recursion of Chebyshev's.
        var (before, now) = (new IntegerPolynomial(2), IntegerPolynomial.X);
        var q = new IntegerPolynomial(p[half]);
        for (var i = 1; i <= half; i++)
        {
            q += now * p[half + i];
            (before, now) = (now, (IntegerPolynomial.X * now) - (before * sign));
        }

        if (q.Degree != half || Simple(q, isReal: false, budget) is not { } sums)
        {
            return null;
        }

        var found = new List<Expr>();
        foreach (var sum in sums)
        {
            if (isReal && Order.IsReal(sum, budget) == Truth.False)
            {
                // The product of the two roots is real: with a sum that is not, they are not both real, nor is one.
                continue;
            }

            if (Quadratics.Roots(1, -sum, sign, isReal, budget) is not { } pair)
            {
                return null;
            }

            found.AddRange(pair);
        }

        return found;
    }

    private static bool IsPalindromic(IntegerPolynomial p, out int sign)
    {
        var n = p.Degree;
        foreach (var candidate in new[] { 1, -1 })
        {
            sign = candidate;
            if (Enumerable.Range(0, (n / 2) + 1).All(i => p[i] == p[n - i] * BigInteger.Pow(candidate, (n / 2) - i)))
            {
                return true;
            }
        }

        sign = 0;
        return false;
    }

    // One real root; of three no radicals are real.
    private static List<Expr>? Cardano(IntegerPolynomial polynomial, bool isReal)
    {
        var (a, b, c, d) = ((Rational)polynomial[3], (Rational)polynomial[2], (Rational)polynomial[1], (Rational)polynomial[0]);
        var shift = -b / (3 * a);
        var p = ((3 * a * c) - (b * b)) / (3 * a * a);
        var q = ((2 * b * b * b) - (9 * a * b * c) + (27 * a * a * d)) / (27 * a * a * a);
        var inside = (q * q / 4) + (p * p * p / 27);
        if (inside.Sign <= 0 || IntegerMath.Bits(inside.Numerator) > LargestCoefficientBits)
        {
            return null;
        }

        var root = Expr.Sqrt(inside);
        var (u, v) = (Expr.Root((-q / 2) + root, 3), Expr.Root((-q / 2) - root, 3));
        if (isReal)
        {
            return [shift + u + v];
        }

        var turn = Expr.I * Expr.Sqrt(3) / 2;
        return [shift + u + v, shift - ((u + v) / 2) + (turn * (u - v)), shift - ((u + v) / 2) - (turn * (u - v))];
    }

    // Where the resolvent has a rational root the quartic is a product of two quadratic polynomials over a quadratic field.
    private static List<Expr>? Ferrari(IntegerPolynomial polynomial, bool isReal, Budget budget)
    {
        var a = (Rational)polynomial[4];
        var (b, c, d, e) = (polynomial[3] / a, polynomial[2] / a, polynomial[1] / a, polynomial[0] / a);
        var shift = -b / 4;
        var p = c - (3 * b * b / 8);
        var q = (b * b * b / 8) - (b * c / 2) + d;
        var r = (-3 * b * b * b * b / 256) + (b * b * c / 16) - (b * d / 4) + e;
        if (q.IsZero)
        {
            return null;
        }

        // u³ + 2p·u² + (p² − 4r)·u − q²; then t⁴ + p·t² + q·t + r = (t² + s·t + (p + u − q/s)/2)(t² − s·t + (p + u + q/s)/2) with s² = u.
        var resolvent = new RationalPolynomial(-(q * q), (p * p) - (4 * r), 2 * p, 1).Numerator;
        var roots = resolvent.RationalRoots(budget)
            .Select(root => root.Root).Where(root => !root.IsZero).OrderByDescending(root => root).ToList();
        if (roots.Count == 0 || (isReal && roots[0].Sign < 0))
        {
            return null;
        }

        var u = roots[0];
        var s = Expr.Sqrt(u);
        var found = new List<Expr>();
        foreach (var sign in new[] { 1, -1 })
        {
            if (Quadratics.Roots(1, s * sign, ((p + u - (sign * q / s)) / 2).Expand(budget), isReal, budget) is not { } pair)
            {
                return null;
            }

            found.AddRange(pair.Select(root => (root + shift).Expand(budget)));
        }

        return found;
    }
}

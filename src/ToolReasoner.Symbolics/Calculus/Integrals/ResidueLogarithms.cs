using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// ∫A/q for an irreducible q of degree 3 or more over the rationals, as Σ c·ln(x − α) over its roots, c = A(α)/q'(α), in real form. Residues
/// that are rational or of degree 2 need no roots of q: their logarithms are of greatest common divisors (Rothstein, Trager), and arctangents
/// without jumps come of them by R. Rioboo's recursion (Bronstein, section 2.8).
/// </summary>
internal sealed class ResidueLogarithms(SymbolExpr variable, Budget budget)
{
    private const int MostDegree = 12;

    /// <summary>The antiderivative; null where the degree is too high.</summary>
    public Expr? Of(RationalPolynomial a, RationalPolynomial q)
    {
        if (q.Degree > MostDegree)
        {
            return null;
        }

        // c as a polynomial in α, and what polynomial it is a root of.
        var residue = (a * q.Derivative().ExtendedGcd(q, budget).S).Divide(q, budget).Remainder;
        var minimal = MinimalPolynomial(residue, q);
        if (minimal.Degree == 1)
        {
            return -minimal[0] / minimal[1] * Expr.Ln(Expr.Abs(Write(q)));
        }

        return minimal.Degree == 2 ? OfQuadraticResidue(residue, minimal, q) : OfAllRoots(residue, q);
    }

    // The relation of least degree between the powers of an element modulo q.
    private RationalPolynomial MinimalPolynomial(RationalPolynomial element, RationalPolynomial q)
    {
        var powers = new List<RationalPolynomial> { RationalPolynomial.One };
        for (var degree = 1; ; degree++)
        {
            powers.Add((powers[^1] * element).Divide(q, budget).Remainder);
            var rows = Enumerable.Range(0, q.Degree).Select(i => (IReadOnlyList<Rational>)[.. powers.Take(degree).Select(p => p[i])]).ToList();
            var right = Matrix.ColumnVector<Rational>([.. Enumerable.Range(0, q.Degree).Select(i => powers[degree][i])]);
            if (Matrix.FromRows(rows).Solve(right, budget) is { } solution)
            {
                return new RationalPolynomial([.. Enumerable.Range(0, degree).Select(i => -solution.Particular[i, 0]), Rational.One]);
            }
        }
    }

    // c = u ± w, w² = δ rational. gcd(residue − c, q) over the field of √δ is S = P + R·√δ, and q is S times its conjugate.
    private Expr OfQuadraticResidue(RationalPolynomial residue, RationalPolynomial minimal, RationalPolynomial q)
    {
        var u = -minimal[1] / 2;
        var delta = (u * u) - minimal[0];
        var divisor = QuadraticPolynomial.Gcd(new QuadraticPolynomial(residue - (RationalPolynomial)u, -RationalPolynomial.One, delta), new QuadraticPolynomial(q, RationalPolynomial.Zero, delta), budget);
        var root = Expr.Sqrt(Rational.Abs(delta));
        if (delta.Sign > 0)
        {
            var (plus, minus) = (Write(divisor.Plain) + (root * Write(divisor.Rooted)), Write(divisor.Plain) - (root * Write(divisor.Rooted)));
            return ((u + root) * Expr.Ln(Expr.Abs(plus.Expand(budget)))) + ((u - root) * Expr.Ln(Expr.Abs(minus.Expand(budget))));
        }

        return (u * Expr.Ln(Expr.Abs(Write(q)))) + (root * Arctangents(divisor.Plain, divisor.Rooted, isRootedBelow: true, root));
    }

    // i·ln((A + iB)/(A − iB)) as arctangents of polynomials. One of the two has the factor √|δ| that is not written.
    private Expr Arctangents(RationalPolynomial a, RationalPolynomial b, bool isRootedBelow, Expr root)
    {
        var scale = isRootedBelow ? 1 / root : root;
        if (b.IsZero)
        {
            return 0;
        }

        var (quotient, rest) = a.Divide(b, budget);
        if (rest.IsZero)
        {
            return 2 * Expr.Atan((scale * Write(quotient)).Expand(budget));
        }

        if (a.Degree < b.Degree)
        {
            return Arctangents(-b, a, !isRootedBelow, root);
        }

        // B·D − A·C = G
        var (g, d, c) = b.ExtendedGcd(-a, budget);
        return (2 * Expr.Atan(ArctangentArgument(a, b, c, d, g, isRootedBelow, root))) + Arctangents(d, c, isRootedBelow, root);
    }

    // (A·D + B·C)/G. With r = √|δ|: for B = r·b, C = r·c, G = r·g it is (A·D + r²·b·c)/(r·g); for A = r·a, D = r·d, G = r·g it is
    // (r²·a·d + B·c)/(r·g).
    private Expr ArctangentArgument(
        RationalPolynomial a, RationalPolynomial b, RationalPolynomial c, RationalPolynomial d, RationalPolynomial g, bool isRootedBelow, Expr root)
    {
        _ = Expr.Pow(root, 2).IsNumber(out var square);
        var above = isRootedBelow ? (a * d) + (b * c * square) : (a * d * square) + (b * c);
        return (Write(above.Divide(g, budget).Quotient) / root).Expand(budget);
    }

    // Real roots have logarithms, pairs p ± qi a logarithm and an arctangent: 2·Re(c·ln(x − α)) is u·ln((x − p)² + q²) − 2v·atan((x − p)/q),
    // but for a constant.
    private Expr OfAllRoots(RationalPolynomial residue, RationalPolynomial q)
    {
        var terms = new List<Expr>();
        foreach (var (real, imaginary) in ExactRoots.Of(q.Numerator.PrimitivePart(), budget))
        {
            var (u, v) = At(residue, real, imaginary);
            if (imaginary is null)
            {
                terms.Add(u * Expr.Ln(Expr.Abs(variable - real)));
                continue;
            }

            var square = (Expr.Pow(variable, 2) - (2 * real * variable) + Expr.Pow(real, 2) + Expr.Pow(imaginary, 2)).Expand(budget);
            terms.Add(u * Expr.Ln(square));
            terms.Add(-2 * v * Expr.Atan((variable - real) / imaginary));
        }

        return Expr.Add(terms);
    }

    // Real and imaginary part of a polynomial at p + qi.
    private (Expr Real, Expr Imaginary) At(RationalPolynomial value, Expr real, Expr? imaginary)
    {
        var (u, v) = ((Expr)0, (Expr)0);
        for (var i = value.Degree; i >= 0; i--)
        {
            (u, v) = imaginary is null
                ? ((u * real) + value[i], 0)
                : ((u * real) - (v * imaginary) + value[i], (u * imaginary) + (v * real));
            (u, v) = (u.Expand(budget), v.Expand(budget));
        }

        return (u, v);
    }

    private Expr Write(RationalPolynomial value) => Expr.Add([.. value.Coefficients.Select((c, i) => c * Expr.Pow(variable, i))]);
}

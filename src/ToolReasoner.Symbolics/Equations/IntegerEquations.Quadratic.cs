using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <content>
/// a·x² + b·xy + c·y² + d·x + e·y + f = 0 by its discriminant b² − 4ac: ellipses by their extent, hyperbolas over a square by divisors, others by
/// the equation of Pell, parabolas by congruences.
/// </content>
internal static partial class IntegerEquations
{
    private const int MostCycle = 200_000;

    private sealed record Conic(BigInteger A, BigInteger B, BigInteger C, BigInteger D, BigInteger E, BigInteger F)
    {
        public BigInteger Discriminant => (B * B) - (4 * A * C);

        public Conic Swapped => new(C, B, A, E, D, F);
    }

    private static SolutionSet? ByQuadratic(Problem problem, Budget budget)
    {
        if (problem.Unknowns.Count != 2 || problem.Equations is not [{ TotalDegree: 2 } equation])
        {
            return null;
        }

        var conic = new Conic(
            Coefficient(equation, 2, 0), Coefficient(equation, 1, 1), Coefficient(equation, 0, 2), Coefficient(equation, 1, 0), Coefficient(equation, 0, 1), Coefficient(equation, 0, 0));
        var discriminant = conic.Discriminant;
        return discriminant.IsZero ? OfParabola(problem, conic, budget)
            : discriminant.Sign < 0 ? OfEllipse(problem, conic, budget)
            : FloorRoots.IsSquare(discriminant, out var root) ? OfDivisors(problem, conic, root, budget)
            : OfPell(problem, conic, budget);
    }

    // The discriminant in x must not be negative: an interval for y.
    private static SolutionSet? OfEllipse(Problem problem, Conic conic, Budget budget)
    {
        var (a, b, c, d, e, f) = conic;
        var inside = new IntegerPolynomial((d * d) - (4 * a * f), (2 * b * d) - (4 * a * e), (b * b) - (4 * a * c));
        var y = Expr.Symbol("y");
        var inequality = Expr.Relate(RelationKind.GreaterOrEqual, Expr.Add([.. inside.Coefficients.Select((value, i) => value * Expr.Pow(y, i))]), 0);
        var range = new RealSolver(y, RealSet.All, budget).Solve(inequality).Fixed.Intersect(problem.Bounds[1]);
        return InBox(problem, [problem.Bounds[0], range], 0, budget);
    }

    // 4a·(…) = (2ax + by + d)² − …: with the discriminant a square r², the form is a product of two linear ones.
    private static SolutionSet OfDivisors(Problem problem, Conic conic, BigInteger root, Budget budget)
    {
        var isSwapped = conic.A.IsZero && !conic.C.IsZero;
        var (a, b, c, d, e, f) = isSwapped ? conic.Swapped : conic;
        if (a.IsZero)
        {
            // b·(bxy + dx + ey + f) = (bx + e)(by + d) − (de − bf)
            return FromDivisors(problem, (d * e) - (b * f), (b, 0, e), (0, b, d), budget);
        }

        // With u = 2ax + by + d and w = r²y + g: w² − r²u² = g² − r²(d² − 4af).
        var g = (b * d) - (2 * a * e);
        var n = (g * g) - (root * root * ((d * d) - (4 * a * f)));
        (BigInteger X, BigInteger Y, BigInteger One) Line(int sign)
        {
            // w + sign·r·u
            var (x, y, one) = (sign * root * 2 * a, (root * root) + (sign * root * b), g + (sign * root * d));
            return isSwapped ? (y, x, one) : (x, y, one);
        }

        return FromDivisors(problem, n, Line(1), Line(-1), budget);
    }

    // (first)·(second) = n for two independent linear forms p·x + q·y + s.
    private static SolutionSet FromDivisors(
        Problem problem, BigInteger n, (BigInteger X, BigInteger Y, BigInteger One) first, (BigInteger X, BigInteger Y, BigInteger One) second, Budget budget)
    {
        if (n.IsZero)
        {
            return OnLines(problem, [first, second], budget);
        }

        // What divides all coefficients of a form divides it.
        var (g, h) = (Content(first), Content(second));
        if (!(n % (g * h)).IsZero)
        {
            return SolutionSet.Empty(SolutionDomain.Integer);
        }

        n /= g * h;
        var (left, right) = ((X: first.X / g, Y: first.Y / g, One: first.One / g), (X: second.X / h, Y: second.Y / h, One: second.One / h));
        var determinant = (left.X * right.Y) - (left.Y * right.X);
        var found = new List<BigInteger[]>();
        foreach (var divisor in NumberTheory.Divisors(BigInteger.Abs(n), budget).SelectMany(divisor => new[] { divisor, -divisor }))
        {
            var (s, t) = (divisor - left.One, (n / divisor) - right.One);
            var (x, y) = ((s * right.Y) - (t * left.Y), (t * left.X) - (s * right.X));
            if ((x % determinant).IsZero && (y % determinant).IsZero)
            {
                found.Add([x / determinant, y / determinant]);
            }
        }

        return Proved(problem, found, budget);
    }

    private static BigInteger Content((BigInteger X, BigInteger Y, BigInteger One) line) =>
        BigInteger.GreatestCommonDivisor(BigInteger.GreatestCommonDivisor(line.X, line.Y), line.One);

    private static SolutionSet OnLines(Problem problem, IReadOnlyList<(BigInteger X, BigInteger Y, BigInteger One)> lines, Budget budget)
    {
        var (elements, families) = (new List<Expr>(), new List<SolutionFamily>());
        foreach (var (x, y, one) in lines)
        {
            var polynomial = MultivariatePolynomial.FromTerms([(Monomial.Power(0, 1), x), (Monomial.Power(1, 1), y), (default, one)]);
            var part = ByLinear(problem with { Equations = [polynomial] }, budget)!;
            if (!part.IsComplete)
            {
                return part;
            }

            elements.AddRange(part.Elements);
            families.AddRange(part.Families);
        }

        // The points of a family are solutions of the numerator; divisions in the statement could still forbid some.
        return problem.Statement.Operands.Count > 0 && families.Count > 0 && HasDivisions(problem.Statement, problem.Unknowns)
            ? Fail("a whole line of solutions, some of which may be excluded by divisions")
            : SolutionSet.Of(SolutionDomain.Integer, [.. elements.Distinct()]).With(families);
    }

    private static bool HasDivisions(Expr value, IReadOnlyList<Expr> unknowns) => unknowns.Any(value.DependsOn)
        && (value is PowerExpr { Exponent: NumberExpr { Value.Sign: < 0 } } || value.Operands.Any(part => HasDivisions(part, unknowns)));

    // w² − Δ·u² = N with u = 2ax + by + d and w = Δy + bd − 2ae.
    private static SolutionSet? OfPell(Problem problem, Conic conic, Budget budget)
    {
        var (a, b, c, d, e, f) = conic;
        var discriminant = conic.Discriminant;
        var g = (b * d) - (2 * a * e);
        (BigInteger D, BigInteger N, Func<BigInteger, BigInteger, (BigInteger X, BigInteger Y)?> Back) pell;
        if (b.IsZero && d.IsZero && e.IsZero && BigInteger.Abs(a).IsOne)
        {
            // x² + (c/a)·y² = −f/a as it stands
            pell = (-c * a, -f * a, (u, v) => (u, v));
        }
        else
        {
            pell = (discriminant, (g * g) - (discriminant * ((d * d) - (4 * a * f))), (w, u) =>
            {
                var y = BigInteger.DivRem(w - g, discriminant, out var restY);
                var x = BigInteger.DivRem(u - (b * y) - d, 2 * a, out var restX);
                return restX.IsZero && restY.IsZero ? (x, y) : null;
            });
        }

        if (pell.N.IsZero)
        {
            return Proved(problem, pell.Back(0, 0) is { } point ? [[point.X, point.Y]] : [], budget);
        }

        var classes = NumberTheory.PellClasses(pell.D, pell.N, budget);
        if (classes.Count == 0 || !HasMember(classes, pell.D, 2 * a * discriminant, pell.Back, budget))
        {
            return SolutionSet.Empty(SolutionDomain.Integer);
        }

        return SolutionSet.Empty(SolutionDomain.Integer).With([new PellFamily(problem.Statement, problem.Unknowns, pell.D, pell.N, pell.Back)]);
    }

    // Whether a member of a class belongs to the conic depends on residues, which come again with the powers of the unit.
    private static bool HasMember(
        IReadOnlyList<(BigInteger X, BigInteger Y)> classes, BigInteger d, BigInteger modulus, Func<BigInteger, BigInteger, (BigInteger X, BigInteger Y)?> back, Budget budget)
    {
        modulus = BigInteger.Abs(modulus);
        var unit = NumberTheory.PellFundamental(d, 1, budget)!.Value;
        var (p, q) = (unit.X % modulus, unit.Y % modulus);
        foreach (var (x, y) in classes.SelectMany(s => new[] { (s.X, s.Y), (-s.X, -s.Y) }))
        {
            var (u, v) = (NumberTheory.Mod(x, modulus), NumberTheory.Mod(y, modulus));
            var first = (u, v);
            var steps = 0;
            do
            {
                budget.Spend(8);
                if (back(u, v) is not null)
                {
                    return true;
                }

                (u, v) = (((u * p) + (d * v * q)) % modulus, ((u * q) + (v * p)) % modulus);
                if (++steps > MostCycle)
                {
                    throw new GaveUpException($"the powers of the unit have a period of more than {MostCycle} modulo {modulus}");
                }
            }
            while ((u, v) != first);
        }

        return false;
    }

    // k·(αx + βy)² + d·x + e·y + f with coprime α and β: t = αx + βy, and s so that x and y are whole combinations of both.
    private static SolutionSet? OfParabola(Problem problem, Conic conic, Budget budget)
    {
        var (a, b, c, d, e, f) = conic;
        var sign = a.Sign != 0 ? a.Sign : c.Sign;
        var k = BigInteger.GreatestCommonDivisor(a, c) * sign;
        var alpha = FloorRoots.Sqrt(a / k);
        var beta = FloorRoots.Sqrt(c / k) * (b.Sign * sign < 0 ? -1 : 1);

        // α·δ − β·γ = 1; x = δt − βs, y = −γt + αs
        if (NumberTheory.LinearDiophantine(alpha, -beta, 1) is not { } pair)
        {
            return null;
        }

        var (delta, gamma) = (pair.X, pair.Y);
        var inT = (d * delta) - (e * gamma);
        var inS = (e * alpha) - (d * beta);
        var name = FreshNames(problem.Unknowns, 1)[0];
        if (inS.IsZero)
        {
            var lines = IntegerRoots(new IntegerPolynomial(f, inT, k), budget).Select(t => (alpha, beta, -t)).ToList();
            return lines.Count == 0 ? SolutionSet.Empty(SolutionDomain.Integer) : OnLines(problem, lines, budget);
        }

        if (problem.HasBounds)
        {
            return null;
        }

        // k·t² + inT·t + f ≡ 0 modulo inS: t = r + inS·n.
        var modulus = BigInteger.Abs(inS);
        var families = new List<SolutionFamily>();
        foreach (var residue in NumberTheory.PolynomialCongruenceRoots([f, inT, k], modulus, budget))
        {
            var t = residue + (modulus * name);
            var s = (-((k * t * t) + (inT * t) + f) / inS).Expand(budget);
            families.Add(new ParameterFamily(
                Expr.Tuple(((delta * t) - (beta * s)).Expand(budget), ((alpha * s) - (gamma * t)).Expand(budget)), [name], NamedSet.Integers));
        }

        return HasDivisions(problem.Statement, problem.Unknowns)
            ? null
            : SolutionSet.Empty(SolutionDomain.Integer).With(families);
    }
}

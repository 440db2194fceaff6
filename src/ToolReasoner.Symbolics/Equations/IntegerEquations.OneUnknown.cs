using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <content>One unknown: real solutions that are whole, factorials by a search whose end is proved, congruences.</content>
internal static partial class IntegerEquations
{
    private const int MostListed = 100_000;

    private static readonly Function[] s_factorials = [Function.Factorial, Function.Binomial, Function.Permutations, Function.Gamma];

    private static SolutionSet OneUnknown(Expr statement, Expr unknown, Budget budget)
    {
        if (s_factorials.Any(function => Mentions(statement, function)))
        {
            return ByFactorials(statement, unknown, budget);
        }

        var real = Equations.OnLine(statement, unknown, RealSet.All, budget);
        var (elements, families, isComplete) = (new List<Expr>(), new List<SolutionFamily>(), real.IsComplete);
        foreach (var element in real.Elements)
        {
            switch (Order.IsInteger(element, budget))
            {
                case Truth.True:
                    elements.Add(Order.Floor(element, budget) is { } whole ? whole : element);
                    break;
                case Truth.Unknown:
                    throw new GaveUpException($"it is not decided whether {element} is whole");
            }
        }

        foreach (var piece in real.Intervals.Pieces)
        {
            var set = RealSet.Interval(piece.Lower, piece.Upper, piece.HoldsLower, piece.HoldsUpper);
            if (!set.IsBounded)
            {
                families.Add(new ParameterFamily(unknown, [unknown], NamedSet.Integers, Conditions.FromSet(set, unknown)));
                continue;
            }

            var whole = set.Integers(budget).Take(MostListed + 1).ToList();
            elements.AddRange(whole.Count <= MostListed
                ? whole.Select(n => (Expr)n)
                : throw new GaveUpException($"more than {MostListed} whole numbers lie in {set}"));
        }

        foreach (var family in real.Families.Cast<PeriodicFamily>())
        {
            if (!family.Period.IsNumber(out var period) || !family.IsDiscrete || !family.Within.IsAll)
            {
                throw new GaveUpException("the whole numbers in a family of solutions are not picked out");
            }

            // a + P·n is whole for n in one residue class modulo the denominator of P, or never.
            var n = Expr.Symbol("n");
            foreach (var offset in family.Pattern.Points)
            {
                if (!Order.TryRational(offset, out var point, budget))
                {
                    throw new GaveUpException($"it is not decided whether {offset} is rational");
                }

                var scale = period.Denominator * point.Denominator / BigInteger.GreatestCommonDivisor(period.Denominator, point.Denominator);
                if (NumberTheory.LinearCongruenceClass((period * scale).Numerator, -(point * scale).Numerator, scale) is { } residues)
                {
                    families.Add(new ParameterFamily(point + (period * residues.Remainder) + (period * residues.Modulus * n), [n], NamedSet.Integers));
                }
            }
        }

        var result = SolutionSet.Of(SolutionDomain.Integer, ConstantPolynomial.Sorted(elements, budget)).With(families);
        return !isComplete ? result.NotComplete(real.Why!) : real.IsCertified ? result : result.NotCertified(real.Why!);
    }

    private static bool Mentions(Expr value, Function f) =>
        (value is FunctionExpr call && call.Function == f) || value.Operands.Any(part => Mentions(part, f));

    // In n and n!: either a polynomial equation, or n! outgrows the rest from some n on.
    private static SolutionSet ByFactorials(Expr statement, Expr unknown, Budget budget)
    {
        var parts = statement is LogicExpr { Kind: LogicKind.And } ? statement.Operands : [statement];
        if (parts.Where(part => part is RelationExpr { Kind: RelationKind.Equal }).ToList() is not [var equation])
        {
            return Fail("with factorials, single equations are solved");
        }

        var field = new KernelField(Assumptions.None.WithNonnegative(unknown).WithInteger(unknown), isReal: true, budget);
        var numerator = field.Cancel(field.Convert(equation.Operands[0] - equation.Operands[1])[0]).Numerator.PrimitivePart();
        var used = numerator.Variables().Where(v => field.Kernels[v].Expr.DependsOn(unknown)).ToList();
        var own = used.FindIndex(v => field.Kernels[v].Expr.Equals(unknown));
        var factorial = used.FindIndex(v => field.Kernels[v].Expr.Equals(Expr.Factorial(unknown)));
        if (used.Count > (own >= 0 ? 1 : 0) + (factorial >= 0 ? 1 : 0) || numerator.Variables().Count > used.Count)
        {
            return Fail("of factorials, only those that differ from one n! by a rational function are looked at");
        }

        IEnumerable<BigInteger> candidates;
        if (factorial < 0)
        {
            if (own < 0)
            {
                return Fail("the equation does not depend on the unknown once its factorials are cancelled");
            }

            candidates = IntegerRoots(numerator.ToUnivariate(used[own]).Numerator, budget);
        }
        else
        {
            if (SearchEnd(numerator.CoefficientsIn(used[factorial]), own < 0 ? -1 : used[own]) is not { } end)
            {
                return Fail("the equation is not of degree 1 in n!");
            }

            candidates = Enumerable.Range(0, end).Select(n => (BigInteger)n);
        }

        var found = new List<Expr>();
        var small = Enumerable.Range(0, SmallShift(statement)).Select(n => (BigInteger)n);
        foreach (var n in candidates.Concat(small).Distinct().Order())
        {
            budget.Spend(64);
            if (PointProof.Holds(statement, unknown, n, isReal: true, budget) == Truth.True)
            {
                found.Add(n);
            }
        }

        return SolutionSet.Of(SolutionDomain.Integer, found);
    }

    // Below this, shifted factorials such as (n − 3)! have no value, or binomials are 0: these are tried one by one.
    private static int SmallShift(Expr statement)
    {
        var numbers = Domains.Numbers(statement).Select(part => part.Value).Where(number => number.IsInteger && Rational.Abs(number) < 1_000);
        return (int)numbers.Select(Rational.Abs).DefaultIfEmpty(Rational.Zero).Max().Numerator + 1;
    }

    // From this n on, n! is more than what stands against it: |A(n)|·n! > |B(n)|.
    private static int? SearchEnd(IReadOnlyList<MultivariatePolynomial> coefficients, int own)
    {
        if (coefficients.Count != 2)
        {
            return null;
        }

        var (b, a) = (Sizes(coefficients[0], own), coefficients[1]);

        // B's bound grows by at most 2^degree when n doubles, and so by less than n + 1 per step from n = 2^degree on; A is whole, and 0 at no n
        // beyond the bound of Cauchy on its roots.
        var roots = Sizes(a, own);
        var start = BigInteger.Max(BigInteger.One << b.Count, 2 + roots.Max());
        if (start > 10_000)
        {
            return null;
        }

        var n = (int)start;
        var factorial = Enumerable.Range(1, n).Aggregate(BigInteger.One, (product, i) => product * i);
        while (factorial <= b.Select((size, power) => size * BigInteger.Pow(n, power)).Aggregate(BigInteger.Zero, (sum, term) => sum + term))
        {
            factorial *= ++n;
        }

        return n;
    }

    private static List<BigInteger> Sizes(MultivariatePolynomial polynomial, int own) => own < 0
        ? [BigInteger.Abs(polynomial.ConstantTerm.Numerator)]
        : [.. polynomial.CoefficientsIn(own).Select(c => BigInteger.Abs(c.ConstantTerm.Numerator))];

    // Several congruences, and bounds beside them.
    private static SolutionSet OfCongruences(IReadOnlyList<Expr> parts, Expr unknown, Budget budget)
    {
        IReadOnlyList<ResidueClass> classes = [new ResidueClass(0, 1)];
        var bounds = RealSet.All;
        foreach (var part in parts)
        {
            if (part is not RelationExpr { Kind: RelationKind.Congruent, Operands: [var value, { Operands: [var residue, var modulus] }] })
            {
                bounds = bounds.Intersect(new RealSolver(unknown, RealSet.All, budget).Solve(part) is { Families.Count: 0 } set ? set.Fixed : RealSet.All);
                continue;
            }

            if (!modulus.IsInteger(out var m) || m.IsZero)
            {
                return Fail($"{modulus} is no modulus");
            }

            m = BigInteger.Abs(m);
            var own = Residues(value - residue, unknown, m, budget);
            var joined = classes.SelectMany(left => own.Select(right => NumberTheory.ChineseRemainderClass([left.Remainder, right], [left.Modulus, m])));
            classes = [.. joined.OfType<ResidueClass>().Distinct()];
        }

        var k = Expr.Symbol("k");
        if (bounds.IsBounded)
        {
            var members = bounds.Integers(budget).Where(n => classes.Any(c => c.Contains(n)));
            return SolutionSet.Of(SolutionDomain.Integer, [.. members.Take(MostListed).Select(n => (Expr)n)]);
        }

        return SolutionSet.Empty(SolutionDomain.Integer).With([.. classes.OrderBy(c => c.Remainder).Select(c =>
        {
            var member = c.Remainder + (c.Modulus * k);
            return new ParameterFamily(member, [k], NamedSet.Integers, bounds.IsAll ? null : Conditions.FromSet(bounds, unknown).Substitute(unknown, member));
        })]);
    }

    /// <summary>All residues at which a polynomial with rational coefficients is 0 modulo m; denominators must be prime to m.</summary>
    internal static IReadOnlyList<BigInteger> Residues(Expr difference, Expr unknown, BigInteger m, Budget budget)
    {
        if (RationalForm.Of(difference, unknown, budget) is not { Denominator.Degree: 0 } form)
        {
            throw new GaveUpException($"{difference} is no polynomial in {unknown}");
        }

        var scale = form.Numerator.Denominator * form.Denominator.Numerator[0];
        if (!BigInteger.GreatestCommonDivisor(scale, m).IsOne)
        {
            throw new GaveUpException($"the denominator {scale} has no inverse modulo {m}");
        }

        return form.Numerator.IsZero
            ? m > MostListed ? throw new GaveUpException($"every residue modulo {m} is a solution") : [.. Enumerable.Range(0, (int)m).Select(r => (BigInteger)r)]
            : NumberTheory.PolynomialCongruenceRoots(form.Numerator.Numerator.Coefficients, m, budget);
    }
}

using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <content>Characteristic polynomial, eigenvalues and powers.</content>
public static partial class LinearAlgebra
{
    /// <summary>det(x·1 − matrix): monic, in the given variable.</summary>
    public static Expr CharacteristicPolynomial(Expr matrix, Expr variable, Budget? budget = null) => Poly.FromCoefficients(
        IsRational(matrix)
            ? [.. Rationals(matrix).CharacteristicPolynomial(budget).Select(coefficient => (Expr)coefficient)]
            : [.. Of(matrix, budget).CharacteristicPolynomial(budget).Select(coefficient => coefficient.Value)],
        variable);

    /// <summary>The monic polynomial of least degree that the matrix is a root of.</summary>
    public static Expr MinimalPolynomial(Expr matrix, Expr variable, Budget? budget = null) => Poly.FromCoefficients(
        IsRational(matrix)
            ? [.. Rationals(matrix).MinimalPolynomial(budget).Select(coefficient => (Expr)coefficient)]
            : [.. Of(matrix, budget).MinimalPolynomial(budget).Select(coefficient => coefficient.Value)],
        variable);

    /// <summary>
    /// All eigenvalues with their multiplicities, exact: by radicals where the factors of the characteristic polynomial have degree 1 or 2,
    /// else as roots of polynomials.
    /// </summary>
    /// <exception cref="GaveUpException">An irreducible factor with other than rational coefficients has a degree above 2.</exception>
    public static IReadOnlyList<(Expr Value, int Multiplicity)> Eigenvalues(Expr matrix, Budget? budget = null)
    {
        var (x, limit) = (Expr.Symbol("λ"), Budget.OrDefault(budget));
        var found = new List<(Expr, int)>();
        foreach (var factor in CharacteristicPolynomial(matrix, x, limit).Factor(limit).Factors.Where(factor => factor.DependsOn(x)))
        {
            var (polynomial, multiplicity) = factor is PowerExpr { Exponent: NumberExpr { Value: var power } } raised ? (raised.Base, (int)power.Numerator) : (factor, 1);
            found.AddRange(Roots(Poly.Coefficients(polynomial, x, limit), limit).Select(root => (root, multiplicity)));
        }

        return found;
    }

    /// <summary>A basis of the vectors that the matrix multiplies by an eigenvalue; empty when it is none.</summary>
    /// <returns>Column vectors.</returns>
    public static IReadOnlyList<Expr> Eigenvectors(Expr matrix, Expr eigenvalue, Budget? budget = null)
    {
        var size = AsMatrix(matrix).Rows;
        return NullSpace(Add(matrix, Scale(Identity(size), -eigenvalue, budget), budget), budget);
    }

    /// <summary>
    /// A power of a square matrix. A whole exponent may be negative if there is an inverse. For a symbol it is the closed form, by
    /// interpolation of xⁿ at the eigenvalues; if 0 is an eigenvalue it holds for exponents from the size of the matrix on.
    /// </summary>
    /// <exception cref="DivideByZeroException">A negative power of a matrix without inverse.</exception>
    public static Expr Power(Expr matrix, Expr exponent, Budget? budget = null)
    {
        var limit = Budget.OrDefault(budget);
        if (!exponent.IsInteger(out var whole))
        {
            return exponent.IsConstant
                ? throw new ArgumentException($"a matrix has no power {exponent} here", nameof(exponent))
                : SymbolicPower(matrix, exponent, limit);
        }

        if (whole.Sign < 0)
        {
            return Power(Inverse(matrix, limit) ?? throw new DivideByZeroException("the matrix has no inverse"), -whole, limit);
        }

        return whole > long.MaxValue
            ? throw new GaveUpException($"the power {whole} of a matrix is too large")
            : IsRational(matrix) ? Of(Rationals(matrix).Pow((long)whole, limit)) : Of(Of(matrix, limit).Pow((long)whole, limit));
    }

    private static IEnumerable<Expr> Roots(IReadOnlyList<Expr> coefficients, Budget budget)
    {
        switch (coefficients)
        {
            case [var constant, var slope]:
                return [(-constant / slope).Simplify(null, budget)];
            case [var c, var b, var a]:
                var root = Expr.Sqrt(((b * b) - (4 * a * c)).Expand(budget));
                return [((-b - root) / (2 * a)).Expand(budget), ((root - b) / (2 * a)).Expand(budget)];
            default:
                if (!coefficients.All(one => one is NumberExpr))
                {
                    throw new GaveUpException($"the roots of a factor of degree {coefficients.Count - 1} with such coefficients are not found");
                }

                var numbers = coefficients.Select(one => ((NumberExpr)one).Value).ToList();
                var scale = NumberTheory.Lcm(numbers.Select(one => one.Denominator));
                BigInteger[] whole = [.. numbers.Select(one => (one * scale).Numerator)];
                return Enumerable.Range(0, whole.Length - 1).Select(index => Expr.RootOfIrreducible(whole, index));
        }
    }

    // xⁿ ≡ r(x) modulo the characteristic polynomial, and so Aⁿ = r(A); r and its derivatives are known at the eigenvalues (Hermite).
    private static Expr SymbolicPower(Expr matrix, Expr exponent, Budget budget)
    {
        var size = AsMatrix(matrix).Rows;
        var (conditions, values) = (new List<IReadOnlyList<Expr>>(), new List<Expr>());
        foreach (var (value, multiplicity) in Eigenvalues(matrix, budget))
        {
            for (var derivative = 0; derivative < multiplicity; derivative++)
            {
                var order = derivative;
                conditions.Add([.. Enumerable.Range(0, size).Select(power => power < order ? 0 : Falling(power, order) * Expr.Pow(value, power - order))]);
                values.Add(value.Equals(0) ? 0 : Falling(exponent, order) * Expr.Pow(value, exponent - order));
            }
        }

        var inverse = Inverse(FromRows(conditions), budget)!;
        var coefficients = Enumerable.Range(0, size).Select(row => Expr.Add([.. values.Select((value, column) => ((MatrixExpr)inverse)[row, column] * value)])).ToList();
        var result = Scale(Identity(size), coefficients[0], budget);
        for (var power = 1; power < size; power++)
        {
            result = Add(result, Scale(Power(matrix, power, budget), coefficients[power], budget), budget);
        }

        return Expr.Matrix(size, size, [.. result.Operands.Select(entry => entry.Simplify(null, budget))]);
    }

    private static Expr Falling(Expr value, int count) => Expr.Multiply([.. Enumerable.Range(0, count).Select(i => value - i)]);
}

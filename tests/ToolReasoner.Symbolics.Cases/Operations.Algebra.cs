using System.Numerics;

namespace ToolReasoner.Symbolics.Cases;

/// <content>Polynomials and matrices.</content>
internal static partial class Operations
{
    private static readonly Dictionary<string, Operation> s_algebra = new()
    {
        ["gcd"] = (one, budget) => Poly.Gcd(one.Argument(0), one.Argument(1), budget),
        ["lcm"] = (one, budget) => Poly.Lcm(one.Argument(0), one.Argument(1), budget),
        ["quotient"] = (one, budget) => Poly.Divide(one.Argument(0), one.Argument(1), one.Argument(2), budget).Quotient,
        ["remainder"] = (one, budget) => Poly.Divide(one.Argument(0), one.Argument(1), one.Argument(2), budget).Remainder,
        ["resultant"] = (one, budget) => Poly.Resultant(one.Argument(0), one.Argument(1), one.Argument(2), budget),
        ["discriminant"] = (one, budget) => Poly.Discriminant(one.Argument(0), one.Argument(1), budget),
        ["irreducible"] = (one, budget) => Poly.IsIrreducible(one.Argument(0), budget),
        ["minimal_polynomial"] = (one, budget) => Poly.MinimalPolynomial(one.Argument(0), one.Argument(1), budget),
        ["groebner"] = (one, budget) => Expr.List([.. Poly.GroebnerBasis(
            [.. one.Arguments.SkipLast(1).Select(Read)], one.Argument(one.Arguments.Count - 1).Operands, budget)]),
        ["det"] = (one, budget) => LinearAlgebra.Determinant(one.Argument(0), budget),
        ["rank"] = (one, budget) => (BigInteger)LinearAlgebra.Rank(one.Argument(0), budget),
        ["rref"] = (one, budget) => LinearAlgebra.ReducedRowEchelon(one.Argument(0), budget),
        ["inverse"] = (one, budget) => LinearAlgebra.Inverse(one.Argument(0), budget) is { } inverse ? inverse : new Outcome.None(),
        ["cholesky"] = (one, budget) => LinearAlgebra.Cholesky(one.Argument(0), budget) is { } lower ? lower : new Outcome.None(),
        ["smith"] = (one, budget) => Expr.List([.. LinearAlgebra.SmithDiagonal(one.Argument(0), budget).Select(entry => (Expr)entry)]),
        ["hermite"] = (one, budget) => LinearAlgebra.HermiteForm(one.Argument(0), budget),
        ["nullspace"] = (one, budget) => Vectors(LinearAlgebra.NullSpace(one.Argument(0), budget)),
        ["eigenspace"] = (one, budget) => Vectors(LinearAlgebra.Eigenvectors(one.Argument(0), one.Argument(1), budget)),
        ["charpoly"] = (one, budget) => LinearAlgebra.CharacteristicPolynomial(one.Argument(0), one.Argument(1), budget),
        ["minpoly"] = (one, budget) => LinearAlgebra.MinimalPolynomial(one.Argument(0), one.Argument(1), budget),
        ["eigenvalues"] = (one, budget) => Expr.List([.. LinearAlgebra.Eigenvalues(one.Argument(0), budget)
            .SelectMany(pair => Enumerable.Repeat(pair.Value, pair.Multiplicity))]),
        ["power"] = (one, budget) => LinearAlgebra.Power(one.Argument(0), one.Argument(1), budget),
        ["multiply"] = (one, budget) => LinearAlgebra.Multiply(one.Argument(0), one.Argument(1), budget),
        ["solve_linear"] = (one, budget) => LinearAlgebra.Solve(one.Argument(0), one.Argument(1), budget) is { } solution
            ? Expr.List(solution.Particular.Operands) : new Outcome.None(),
    };

    /// <summary>Number of independent vectors.</summary>
    public static int Rank(IReadOnlyList<Expr> vectors) => vectors.Count == 0 ? 0 : LinearAlgebra.Rank(LinearAlgebra.FromRows([.. vectors.Select(vector => vector.Operands)]));

    private static Outcome Vectors(IReadOnlyList<Expr> vectors) => Expr.List([.. vectors.Select(vector => Expr.List(vector.Operands))]);
}

using System.Numerics;

namespace ToolReasoner.Symbolics.Bench;

/// <content>Matrices, whole numbers and counting.</content>
internal static partial class Operations
{
    private static IReadOnlyList<Operation> Matrices() =>
    [
        On("determinant-3x3", "[[2, -1, 3], [4, 0, 5], [-2, 7, 1]]", value => LinearAlgebra.Determinant(value), isSchool: true),
        On("determinant-symbolic", "[[x, 1, y], [1, x, z], [y, z, x]]", value => LinearAlgebra.Determinant(value)),
        On("linear-system-3x3", "[[2, 1, -1], [-3, -1, 2], [-2, 1, 2]]", "[[8], [-11], [-3]]", (a, b) => LinearAlgebra.Solve(a, b), isSchool: true),
        new("inverse-hilbert-4", () =>
        {
            var hilbert = Expr.Matrix(4, 4, [.. Hilbert(4).Select(entry => (Expr)entry)]);
            return () => LinearAlgebra.Inverse(hilbert);
        }),
        On("row-echelon", "[[1, 2, 3, 4, 5], [2, 3, 4, 5, 7], [1, 1, 2, 8, 9], [3, -1, 2, 0, 4]]", value => LinearAlgebra.ReducedRowEchelon(value)),
        On("null-space", "[[1, 2, 3], [4, 5, 6], [7, 8, 9]]", value => LinearAlgebra.NullSpace(value)),
        On("eigenvalues", "[[2, 1, 0], [1, 3, 1], [0, 1, 2]]", value => LinearAlgebra.Eigenvalues(value)),
        On("characteristic-polynomial", "[[1, 2, 0, 1], [3, 4, 1, 0], [5, 1, 1, 2], [2, 2, 3, 1]]", value => LinearAlgebra.CharacteristicPolynomial(value, s_x)),
        On("matrix-power", "[[1, 1], [1, 0]]", "30", (a, n) => LinearAlgebra.Power(a, n)),
        new("determinant-hilbert-8", () =>
        {
            var hilbert = Rationals(8, Hilbert(8));
            return () => hilbert.Determinant();
        }),
        On("smith-form", "[[12, 6, 4], [3, 9, 6], [2, 16, 14]]", value => LinearAlgebra.SmithDiagonal(value)),
    ];

    private static IReadOnlyList<Operation> Integers() =>
    [
        Timed("factor-integer-12-digits", () => NumberTheory.Factorize(123456789012)),
        Timed("factor-integer-semiprime-18", () => NumberTheory.Factorize(BigInteger.Parse("1000000016000000063", null))),
        Timed("factor-integer-factorial-20-plus-1", () => NumberTheory.Factorize(BigInteger.Parse("2432902008176640001", null))),
        new("is-prime-mersenne-127", () =>
        {
            var value = BigInteger.Pow(2, 127) - 1;
            return () => NumberTheory.IsPrime(value);
        }),
        Timed("next-prime-20-digits", () => NumberTheory.NextPrime(BigInteger.Pow(10, 20))),
        Timed("totient", () => NumberTheory.Totient(987654321)),
        Timed("divisors", () => NumberTheory.Divisors(720720).Count),
        Timed("modular-square-root", () => NumberTheory.ModularSquareRoots(5, 1000000009)),
        Timed("discrete-logarithm", () => NumberTheory.DiscreteLog(2, 13, 1000003)),
        Timed("chinese-remainder", () => NumberTheory.ChineseRemainderClass([2, 3, 2, 6], [3, 5, 7, 11])),
        Timed("prime-count-million", () => NumberTheory.PrimeCount(1_000_000)),
        Timed("fibonacci-1000", () => NumberTheory.Fibonacci(1000)),
        Timed("continued-fraction", () => NumberTheory.ContinuedFraction(new Rational(314159265, 100000000))),
        Timed("pell-61", () => NumberTheory.PellSolutions(61, 1).First(pair => pair.X.Sign > 0 && pair.Y.Sign > 0)),
        Timed("primitive-root", () => NumberTheory.PrimitiveRoot(1000003)),
    ];

    private static IReadOnlyList<Operation> Counting() =>
    [
        Timed("binomial-200-100", () => Combinatorics.Binomial(200, 100)),
        Timed("partitions-500", () => Combinatorics.PartitionCount(500)),
        Timed("stirling-second-40-20", () => Combinatorics.StirlingSecond(40, 20)),
        Timed("bell-40", () => Combinatorics.Bell(40)),
        Timed("catalan-100", () => Combinatorics.Catalan(100)),
        Timed("derangements-50", () => Combinatorics.Derangements(50)),
        Timed("three-dice-sum-10", () => Distribution.Dice(3, 6)[10]),
        Timed("dice-variance", () => Distribution.Dice(2, 6).Variance()),
        Timed("binomial-probability", () => Probability.Binomial(20, 7, new Rational(1, 3))),
    ];

    private static List<Rational> Hilbert(int size) =>
        [.. Enumerable.Range(0, size * size).Select(i => new Rational(1, (i / size) + (i % size) + 1))];

    private static Matrix<Rational> Rationals(int size, List<Rational> entries) =>
        Matrix.FromRows<Rational>([.. Enumerable.Range(0, size).Select(i => entries[(i * size)..((i + 1) * size)])]);
}

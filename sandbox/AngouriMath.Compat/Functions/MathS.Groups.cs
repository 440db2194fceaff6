namespace AngouriMath;

public static partial class MathS
{
#pragma warning disable CS1591 // Each is what its name says.
    /// <summary>Hyperbolic functions.</summary>
    public static class Hyperbolic
    {
        public static Entity Sinh(Entity x) => Apply(Function.Sinh, x);

        public static Entity Cosh(Entity x) => Apply(Function.Cosh, x);

        public static Entity Tanh(Entity x) => Apply(Function.Tanh, x);

        public static Entity Cotanh(Entity x) => Apply(Function.Coth, x);

        public static Entity Sech(Entity x) => Apply(Function.Sech, x);

        public static Entity Cosech(Entity x) => Apply(Function.Csch, x);

        public static Entity Arsinh(Entity x) => Apply(Function.Asinh, x);

        public static Entity Arcosh(Entity x) => Apply(Function.Acosh, x);

        public static Entity Artanh(Entity x) => Apply(Function.Atanh, x);
    }

    /// <summary>Whole numbers.</summary>
    public static class NumberTheory
    {
        public static Entity Phi(Entity integer) => ToolReasoner.Symbolics.NumberTheory.Totient((BigInteger)integer);

        public static Entity.Number.Integer CountDivisors(Entity integer) => ToolReasoner.Symbolics.NumberTheory.DivisorCount((BigInteger)integer);

        public static IEnumerable<(Entity.Number.Integer Prime, Entity.Number.Integer Power)> Factorize(Entity.Number.Integer integer) => integer.Factorize();

        public static Entity.Number.Integer GreatestCommonDivisor(Entity a, Entity b) => BigInteger.GreatestCommonDivisor((BigInteger)a, (BigInteger)b);

        public static bool IsPrime(Entity integer) => ToolReasoner.Symbolics.NumberTheory.IsPrime((BigInteger)integer);
    }

    /// <summary>Sets.</summary>
    public static class Sets
    {
        public static Entity.Set Empty => Entity.Set.Empty;

        public static Entity.Set C => Entity.Set.SpecialSet.Create(Domain.Complex);

        public static Entity.Set R => Entity.Set.SpecialSet.Create(Domain.Real);

        public static Entity.Set Q => Entity.Set.SpecialSet.Create(Domain.Rational);

        public static Entity.Set Z => Entity.Set.SpecialSet.Create(Domain.Integer);

        public static Entity.Set.FiniteSet Finite(params Entity[] elements) => new(elements);

        public static Entity.Set.FiniteSet Finite(List<Entity> elements) => new((IEnumerable<Entity>)elements);

        public static Entity.Set.Interval Interval(Entity from, Entity to) => MathS.Interval(from, to);

        public static Entity.Set.Interval Interval(Entity from, bool leftClosed, Entity to, bool rightClosed) => MathS.Interval(from, leftClosed, to, rightClosed);

        public static Entity ElementInSet(Entity element, Entity set) => element.In(set);
    }

    /// <summary>Matrices.</summary>
    public static class Matrices
    {
        public static Entity.Matrix Matrix(Entity[,] entries) => MathS.Matrix(entries);

        public static Entity.Matrix Matrix(int rows, int columns, params Entity[] entries) => MathS.Matrix(rows, columns, (row, column) => entries[(row * columns) + column]);

        public static Entity.Matrix Vector(params Entity[] entries) => MathS.Vector(entries);

        public static Entity.Matrix I(int size) => Entity.Matrix.I(size);

        public static Entity.Matrix MatrixMultiplication(Entity.Matrix left, Entity.Matrix right) => left * right;

        public static Entity.Matrix DotProduct(Entity.Matrix left, Entity.Matrix right) => left * right;

        public static Entity ScalarProduct(Entity.Matrix left, Entity.Matrix right) => (left.T * right).AsScalar();
    }

    /// <summary>Power series.</summary>
    public static class Series
    {
        public static Entity Maclaurin(Entity value, int degree, params Entity.Variable[] variables) => Taylor(value, degree, [.. variables.Select(variable => (variable, (Entity)0))]);

        public static Entity Taylor(Entity value, int degree, params (Entity.Variable Variable, Entity Point)[] variables) => Analysis.Taylor(value, degree, variables);
    }

    /// <summary>Whole, rational, real and complex numbers.</summary>
    public static class Numbers
    {
        public static Entity.Number.Integer Create(int value) => value;

        public static Entity.Number.Integer Create(long value) => value;

        public static Entity.Number.Real Create(double value) => value;

        public static Entity.Number.Complex Create(NumericsComplex value) => value;

        public static Entity.Number.Rational CreateRational(BigInteger numerator, BigInteger denominator) => Entity.Number.Rational.Create(numerator, denominator);
    }
#pragma warning restore CS1591
}

namespace AngouriMath;

public abstract partial class Entity
{
    public sealed partial class Matrix
    {
        /// <summary>Sum, entry by entry.</summary>
        public static Matrix operator +(Matrix left, Matrix right) => left.RowCount == right.RowCount && left.ColumnCount == right.ColumnCount
            ? left.With((row, column, entry) => entry + right[row, column])
            : throw new InvalidMatrixOperationException($"a {left.RowCount}x{left.ColumnCount} and a {right.RowCount}x{right.ColumnCount} matrix have no sum");

        /// <summary>Difference, entry by entry.</summary>
        public static Matrix operator -(Matrix left, Matrix right) => left + right.Apply(entry => -entry);

        /// <summary>Product of matrices.</summary>
        public static Matrix operator *(Matrix left, Matrix right) => left.ColumnCount == right.RowCount
            ? Make(left.RowCount, right.ColumnCount, (row, column) =>
                Expr.Add([.. Enumerable.Range(0, left.ColumnCount).Select(i => left.Table[row, i] * right.Table[i, column])]).Expand())
            : throw new InvalidMatrixOperationException($"a {left.RowCount}x{left.ColumnCount} and a {right.RowCount}x{right.ColumnCount} matrix have no product");

        /// <summary>A power with a whole exponent.</summary>
        public Matrix Pow(int exponent)
        {
            var factor = exponent >= 0 ? this : Inverse ?? throw new InvalidMatrixOperationException("a matrix without an inverse has no negative powers");
            var product = I(RowCount);
            for (var rest = (uint)Math.Abs((long)exponent); rest > 0; rest >>= 1)
            {
                product = (rest & 1) == 1 ? product * factor : product;
                factor = rest > 1 ? factor * factor : factor;
            }

            return product;
        }

        internal static bool IsAny(Entity left, Entity right) => left is Matrix || right is Matrix;

        internal static Entity Add(Entity left, Entity right) => (left, right) switch
        {
            (Matrix first, Matrix second) => first + second,
            (Matrix matrix, _) => matrix.Apply(entry => entry + right),
            (_, Matrix matrix) => matrix.Apply(entry => left + entry),
            _ => left + right,
        };

        internal static Entity Multiply(Entity left, Entity right) => (left, right) switch
        {
            (Matrix { IsVector: true } first, Matrix { IsVector: true, RowCount: > 1 } second) => (first.T * second).AsScalar(),
            (Matrix first, Matrix second) => first * second,
            (Matrix matrix, _) => matrix.Apply(entry => entry * right),
            (_, Matrix matrix) => matrix.Apply(entry => left * entry),
            _ => left * right,
        };
    }
}

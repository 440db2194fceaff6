using System.Collections;

namespace AngouriMath;

public abstract partial class Entity
{
    /// <summary>A matrix; one of a single column is a vector.</summary>
    public sealed partial class Matrix : Entity, IEnumerable<Entity>
    {
        internal Matrix(MatrixExpr tree)
            : base(tree) => Table = tree;

        /// <summary>The number of rows.</summary>
        public int RowCount => Table.Rows;

        /// <summary>The number of columns.</summary>
        public int ColumnCount => Table.Columns;

        /// <summary>Whether it has a single column.</summary>
        public bool IsVector => ColumnCount == 1;

        /// <summary>Whether it has a single row.</summary>
        public bool IsRowVector => RowCount == 1;

        /// <summary>Whether it has as many rows as columns.</summary>
        public bool IsSquare => RowCount == ColumnCount;

        /// <summary>Whether it has a single entry.</summary>
        public bool IsScalar => RowCount == 1 && ColumnCount == 1;

        internal MatrixExpr Table { get; }

        /// <summary>An entry.</summary>
        public Entity this[int row, int column] => Of(Table[row, column]);

        /// <summary>An entry of a vector, or a row.</summary>
        public Entity this[int index] => IsVector ? this[index, 0] : Make(ColumnCount, 1, (column, _) => Table[index, column]);

        /// <summary>Rows and columns exchanged.</summary>
        public Matrix T => Make(ColumnCount, RowCount, (row, column) => Table[column, row]);

        /// <summary>Sum of the diagonal.</summary>
        public Entity Trace => Of(Expr.Add([.. Enumerable.Range(0, Math.Min(RowCount, ColumnCount)).Select(i => Table[i, i])]));

        /// <summary>The determinant; null when it is not square.</summary>
        public Entity? Determinant => IsSquare ? Of(LinearAlgebra.Determinant(Table)) : null;

        /// <summary>The inverse; null when there is none.</summary>
        public Matrix? Inverse => IsSquare && LinearAlgebra.Inverse(Table) is { } inverse ? (Matrix)Of(inverse) : null;

        /// <summary>The inverse; null when there is none.</summary>
        public Matrix? ComputeInverse() => Inverse;

        /// <summary>The adjugate; null when it is not square.</summary>
        public Matrix? Adjugate => IsSquare ? Adjugates.Of(this) : null;

        /// <summary>The reduced row echelon form.</summary>
        public Matrix ReducedRowEchelonForm => (Matrix)Of(LinearAlgebra.ReducedRowEchelon(Table));

        /// <summary>A row echelon form.</summary>
        public Matrix RowEchelonForm => ReducedRowEchelonForm;

        /// <summary>The dimension of the space that the rows span.</summary>
        public int Rank => LinearAlgebra.Rank(Table);

        /// <inheritdoc/>
        public override Entity Evaled => Apply(entry => entry.Evaled);

        /// <summary>The identity matrix.</summary>
        public static Matrix I(int size) => Make(size, size, (row, column) => row == column ? 1 : 0);

        /// <summary>The only entry.</summary>
        public Entity AsScalar() => IsScalar ? this[0, 0] : throw new InvalidMatrixOperationException("it has more than one entry");

        /// <summary>The matrix of what a function makes of the entries.</summary>
        public Matrix Apply(Func<Entity, Entity> function) => Make(RowCount, ColumnCount, (row, column) => function(this[row, column]).Tree);

        /// <summary>The matrix of what a function makes of row, column and entry.</summary>
        public Matrix With(Func<int, int, Entity, Entity> function) => Make(RowCount, ColumnCount, (row, column) => function(row, column, this[row, column]).Tree);

        /// <inheritdoc/>
        public IEnumerator<Entity> GetEnumerator() => Enumerable.Range(0, RowCount).Select(row => this[row]).GetEnumerator();

        /// <inheritdoc/>
        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        /// <inheritdoc/>
        public override string Stringize() => $"[{string.Join(", ", this)}]";

        /// <summary>As a table of lines if wanted.</summary>
        public string ToString(bool multilineFormat) => !multilineFormat ? ToString()
            : $"Matrix[{RowCount} x {ColumnCount}]" + string.Concat(Enumerable.Range(0, RowCount).Select(row =>
                "\n" + string.Join("   ", Enumerable.Range(0, ColumnCount).Select(column => this[row, column]))));

        internal static Matrix Make(int rows, int columns, Func<int, int, Expr> entry) =>
            new((MatrixExpr)Expr.Matrix(rows, columns, [.. from row in Enumerable.Range(0, rows) from column in Enumerable.Range(0, columns) select entry(row, column)]));

        internal static Matrix FromItems(IReadOnlyList<Expr> items) => items.Count > 0 && items.All(item => item is SequenceExpr row && row.Operands.Count == items[0].Operands.Count)
            ? Make(items.Count, items[0].Operands.Count, (row, column) => items[row].Operands[column])
            : Make(items.Count, 1, (row, _) => items[row]);
    }
}

namespace ToolReasoner.Symbolics;

/// <summary>A matrix or a vector, written out.</summary>
public sealed class MatrixExpr : Expr
{
    internal MatrixExpr(int rows, int columns, Expr[] entries)
        : base(entries)
    {
        Rows = rows;
        Columns = columns;
    }

    /// <summary>1 or more.</summary>
    public int Rows { get; }

    /// <summary>1 or more; a vector is one column.</summary>
    public int Columns { get; }

    /// <summary>One entry.</summary>
    /// <param name="row">From 0.</param>
    /// <param name="column">From 0.</param>
    public Expr this[int row, int column] => Operands[(row * Columns) + column];

    /// <inheritdoc/>
    public override Expr WithOperands(IReadOnlyList<Expr> operands) => Matrix(Rows, Columns, operands);

    internal override bool SameHead(Expr other) =>
        other is MatrixExpr matrix && Rows == matrix.Rows && Columns == matrix.Columns;

    private protected override int MakeHash() => Hashing.Join(Hashing.Of("matrix", Operands), Columns);
}

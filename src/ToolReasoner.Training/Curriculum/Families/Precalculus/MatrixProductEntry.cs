namespace ToolReasoner.Training.Curriculum.Families.Precalculus;

/// <summary>An entry of the product of two matrices.</summary>
internal static class MatrixProductEntry
{
    public static Family Family { get; } = new("matrix-product-entry", Subject.Precalculus)
    {
        Draw = draw =>
        {
            var m = 3 + (3 * draw.Level);
            var v = new int[8];
            for (var i = 0; i < 8; i++)
            {
                v[i] = draw.Between(-m, m);
                draw.Set(((char)('a' + i)).ToString(), v[i]);
            }

            var row = draw.Int("row", 1, 2);
            var column = draw.Int("column", 1, 2);
            draw.Require(v.All(x => x != 0));
            var sum = 0;
            for (var k = 0; k < 2; k++)
            {
                sum += v[((row - 1) * 2) + k] * v[4 + (k * 2) + column - 1];
            }

            return sum;
        },
        Statements =
        [
            "Let $A = \\begin{pmatrix} @a & @b \\\\ @c & @d \\end{pmatrix}$ and $B = \\begin{pmatrix} @e & @f \\\\ @g & @h \\end{pmatrix}$. What is the entry in row @row and column @column of $AB$?",
            "{Find|Compute} the entry in row @row, column @column of $\\begin{pmatrix} @a & @b \\\\ @c & @d \\end{pmatrix} \\begin{pmatrix} @e & @f \\\\ @g & @h \\end{pmatrix}$.",
            "The matrices [[@a, @b], [@c, @d]] and [[@e, @f], [@g, @h]] are multiplied in this order. Which number is in row @row and column @column of the {product|result}?",
            "For $M = \\begin{bmatrix} @a & @b \\\\ @c & @d \\end{bmatrix}$, $N = \\begin{bmatrix} @e & @f \\\\ @g & @h \\end{bmatrix}$ and $P = MN$, {determine|find} $P_{@row@column}$.",
            "In the product $AB$ of $A$ with rows $(@a, @b)$, $(@c, @d)$ and $B$ with rows $(@e, @f)$, $(@g, @h)$, what stands in row @row and column @column?",
            "Row @row of $\\begin{pmatrix} @a & @b \\\\ @c & @d \\end{pmatrix}$ is multiplied by column @column of $\\begin{pmatrix} @e & @f \\\\ @g & @h \\end{pmatrix}$, entry by entry, and the products are added. What is the {sum|result}?",
            "If $\\begin{pmatrix} @a & @b \\\\ @c & @d \\end{pmatrix} \\cdot \\begin{pmatrix} @e & @f \\\\ @g & @h \\end{pmatrix} = (c_{ij})$, {find|compute} $c_{@row@column}$.",
            "The map $x \\mapsto Bx$ with $B = \\begin{pmatrix} @e & @f \\\\ @g & @h \\end{pmatrix}$ is followed by $x \\mapsto Ax$ with $A = \\begin{pmatrix} @a & @b \\\\ @c & @d \\end{pmatrix}$. Find the entry in row @row and column @column of the matrix of the combined map.",
            "Two 2 by 2 tables are given row by row: first (@a, @b; @c, @d), second (@e, @f; @g, @h). {Find the number in row @row and column @column of their matrix product, the first table on the left.|What is the number in row @row and column @column of their matrix product, the first table on the left?}",
        ],
        Methods =
        [
            new("""
                int[,] a = { { @a, @b }, { @c, @d } };
                int[,] b = { { @e, @f }, { @g, @h } };
                int sum = 0;
                for (int k = 0; k < 2; k++)
                {
                    sum += a[@row - 1, k] * b[k, @column - 1];
                }
                """,
                "sum"),
            new("""
                int[] row = new int[][] { [@a, @b], [@c, @d] }[@row - 1];
                int[] column = new int[][] { [@e, @g], [@f, @h] }[@column - 1];
                int result = row[0] * column[0] + row[1] * column[1];
                """,
                "result"),
            new("""
                int[] product = [@a * @e + @b * @g, @a * @f + @b * @h, @c * @e + @d * @g, @c * @f + @d * @h];
                int result = product[2 * (@row - 1) + @column - 1];
                """,
                "result"),
        ],
        Mistakes =
        [
            new("""
                int[,] a = { { @a, @b }, { @c, @d } };
                int[,] b = { { @e, @f }, { @g, @h } };
                int product = a[@row - 1, @column - 1] * b[@row - 1, @column - 1];
                """,
                "product", "Matrices are not multiplied entry by entry."),
            new("""
                int[,] a = { { @a, @b }, { @c, @d } };
                int[,] b = { { @e, @f }, { @g, @h } };
                int sum = 0;
                for (int k = 0; k < 2; k++)
                {
                    sum += b[@row - 1, k] * a[k, @column - 1];
                }
                """,
                "sum", "The matrices are multiplied in the wrong order."),
            new("""
                int[,] a = { { @a, @b }, { @c, @d } };
                int[,] b = { { @e, @f }, { @g, @h } };
                int sum = 0;
                for (int k = 0; k < 2; k++)
                {
                    sum += a[@row - 1, k] * b[@column - 1, k];
                }
                """,
                "sum", "A row is multiplied by a row instead of a column."),
        ],
    };
}

namespace ToolReasoner.Training.Curriculum.Families.Precalculus;

/// <summary>The determinant of a 3 by 3 matrix.</summary>
internal static class DeterminantThree
{
    public static Family Family { get; } = new("three-by-three-determinant", Subject.Precalculus)
    {
        Draw = draw =>
        {
            var m = 2 + (2 * draw.Level);
            var v = new int[9];
            var (latex, code) = ("", "");
            for (var i = 0; i < 9; i++)
            {
                v[i] = draw.Between(-m, m);
                latex += v[i] + (i == 8 ? "" : i % 3 == 2 ? " \\\\ " : " & ");
                code += (i % 3 == 0 ? "[" : "") + v[i] + (i == 8 ? "]" : i % 3 == 2 ? "], " : ", ");
                draw.Set(((char)('a' + i)).ToString(), v[i]);
            }

            draw.Set("latex", latex);
            draw.Set("rows", code);
            long sum = 0;
            foreach (var (i, j, k, sign) in new[] { (0, 1, 2, 1), (1, 2, 0, 1), (2, 0, 1, 1), (2, 1, 0, -1), (1, 0, 2, -1), (0, 2, 1, -1) })
            {
                sum += sign * v[i] * v[3 + j] * v[6 + k];
            }

            draw.Require(sum != 0 && v.Distinct().Count() > 3);
            return sum;
        },
        Statements =
        [
            "{Compute|Find} the determinant of $\\begin{pmatrix} @latex \\end{pmatrix}$.",
            "What is $\\begin{vmatrix} @latex \\end{vmatrix}$?",
            "{Evaluate|Determine} $\\det \\begin{pmatrix} @latex \\end{pmatrix}$.",
            "A 3 by 3 matrix has the rows (@a, @b, @c), (@d, @e, @f) and (@g, @h, @i). What is its {determinant|determinant's value}?",
            "Let $A = \\begin{bmatrix} @latex \\end{bmatrix}$. {Find $\\det A$.|What is $\\det A$?}",
            "{Find|Compute} the signed volume of the box spanned by the vectors $(@a, @b, @c)$, $(@d, @e, @f)$ and $(@g, @h, @i)$, that is, the determinant with these rows.",
            "The scalar triple product $\\mathbf{u} \\cdot (\\mathbf{v} \\times \\mathbf{w})$ is wanted for $\\mathbf{u} = (@a, @b, @c)$, $\\mathbf{v} = (@d, @e, @f)$, $\\mathbf{w} = (@g, @h, @i)$. What is {it|its value}?",
            "For the matrix [@rows], written row by row, calculate the determinant.",
            "Expand the determinant of the matrix whose first row is @a, @b, @c, whose second row is @d, @e, @f, and whose third row is @g, @h, @i. What {value|number} do you get?",
        ],
        Methods =
        [
            new("""
                int first = @a * (@e * @i - @f * @h);
                int second = @b * (@d * @i - @f * @g);
                int third = @c * (@d * @h - @e * @g);
                int determinant = first - second + third;
                """,
                "determinant"),
            new("var determinant = LinearAlgebra.Determinant(Expr.Parse(\"[@rows]\"));", "determinant"),
            new("""
                int[][] m = [@rows];
                int determinant = 0;
                for (int i = 0; i < 3; i++)
                {
                    int j = (i + 1) % 3, k = (i + 2) % 3;
                    determinant += m[0][i] * (m[1][j] * m[2][k] - m[1][k] * m[2][j]);
                }
                """,
                "determinant"),
        ],
        Mistakes =
        [
            new("""
                int first = @a * (@e * @i - @f * @h);
                int second = @b * (@d * @i - @f * @g);
                int third = @c * (@d * @h - @e * @g);
                int determinant = first + second + third;
                """,
                "determinant", "The signs of the expansion alternate."),
            new("int determinant = @a * @e * @i - @c * @e * @g;", "determinant", "Only two of the six products are used."),
            new("""
                int first = @a * (@e * @i + @f * @h);
                int second = @b * (@d * @i + @f * @g);
                int third = @c * (@d * @h + @e * @g);
                int determinant = first - second + third;
                """,
                "determinant", "In the small determinants the second product is subtracted."),
        ],
    };
}

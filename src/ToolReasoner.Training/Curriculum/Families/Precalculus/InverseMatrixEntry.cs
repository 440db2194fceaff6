using ToolReasoner.Symbolics;

namespace ToolReasoner.Training.Curriculum.Families.Precalculus;

/// <summary>The sum of the entries of the inverse of a 2 by 2 matrix.</summary>
internal static class InverseMatrixEntry
{
    public static Family Family { get; } = new("inverse-matrix-entry", Subject.Precalculus)
    {
        Draw = draw =>
        {
            var m = 2 + (2 * draw.Level);
            var a = draw.Set("a", draw.Between(-m, m));
            var b = draw.Set("b", draw.Between(-m, m));
            var c = draw.Set("c", draw.Between(-m, m));
            var d = draw.Set("d", draw.Between(-m, m));
            var determinant = (a * d) - (b * c);
            draw.Require(Math.Abs(determinant) > 1 && a != 0 && b != 0 && c != 0 && d != 0 && a + d != b + c && b + c != 0 && (a * d) + (b * c) != 0);
            var x = new Rational(d - b, determinant); // the inverse times (1, 1)
            var y = new Rational(a - c, determinant);
            return x + y;
        },
        Statements =
        [
            "What is the sum of the entries of the inverse of $\\begin{pmatrix} @a & @b \\\\ @c & @d \\end{pmatrix}$?",
            "Let $A = \\begin{pmatrix} @a & @b \\\\ @c & @d \\end{pmatrix}$. {Find|Compute} the sum of all four entries of $A^{-1}$.",
            "The inverse of the matrix with rows $(@a, @b)$ and $(@c, @d)$ has four entries. What do they {add up to|sum to}?",
            "If $\\begin{bmatrix} @a & @b \\\\ @c & @d \\end{bmatrix}^{-1} = \\begin{bmatrix} p & q \\\\ r & s \\end{bmatrix}$, {find|determine} $p + q + r + s$.",
            "{Determine|Find} $x + y$ if $@a x + (@b) y = 1$ and $@c x + (@d) y = 1$.",
            "The product of [[@a, @b], [@c, @d]] and a matrix $B$ is the identity matrix. What is the {sum|total} of the entries of $B$?",
            "Invert the 2 by 2 matrix $\\begin{pmatrix} @a & @b \\\\ @c & @d \\end{pmatrix}$ and add the entries of the result. Give {the sum|your answer} as a whole number or a fraction.",
            "Given $M = \\begin{pmatrix} @a & @b \\\\ @c & @d \\end{pmatrix}$, compute $\\begin{pmatrix} 1 & 1 \\end{pmatrix} M^{-1} \\begin{pmatrix} 1 \\\\ 1 \\end{pmatrix}$.",
            "A code multiplies pairs of numbers by the matrix [[@a, @b], [@c, @d]]. The decoding matrix is its inverse. What is the sum of the {entries|four entries} of the decoding matrix?",
        ],
        Methods =
        [
            new("""
                int determinant = @a * @d - @b * @c;
                var sum = new Rational(@d - @b - @c + @a, determinant);
                """,
                "sum"),
            new("""
                var matrix = Expr.Parse("[[@a, @b], [@c, @d]]");
                var inverse = LinearAlgebra.Inverse(matrix);
                var sum = inverse.Operands.Aggregate((x, y) => x + y);
                """,
                "sum"),
            new("""
                var determinant = new Rational(@a * @d - @b * @c, 1);
                Rational[] entries = [@d / determinant, -(@b / determinant), -(@c / determinant), @a / determinant];
                var sum = entries.Aggregate((x, y) => x + y);
                """,
                "sum"),
        ],
        Mistakes =
        [
            new("int sum = @d - @b - @c + @a;", "sum", "The entries are not divided by the determinant."),
            new("""
                int determinant = @a * @d - @b * @c;
                var sum = new Rational(@a + @b + @c + @d, determinant);
                """,
                "sum", "The entries off the diagonal change their signs."),
            new("""
                int determinant = @a * @d + @b * @c;
                var sum = new Rational(@d - @b - @c + @a, determinant);
                """,
                "sum", "In the determinant the second product is subtracted."),
        ],
    };
}

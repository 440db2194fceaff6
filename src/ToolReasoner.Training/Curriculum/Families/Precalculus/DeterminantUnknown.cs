namespace ToolReasoner.Training.Curriculum.Families.Precalculus;

/// <summary>The entry that gives a 2 by 2 matrix its determinant.</summary>
internal static class DeterminantUnknown
{
    public static Family Family { get; } = new("determinant-unknown", Subject.Precalculus)
    {
        Draw = draw =>
        {
            var m = 5 + (6 * draw.Level);
            var a = draw.Set("a", draw.Between(2, 9));
            var b = draw.Set("b", draw.Between(-m, m));
            var c = draw.Set("c", draw.Between(-m, m));
            var x = draw.Between(-m, m);
            draw.Require(b != 0 && c != 0 && x != 0);
            draw.Set("det", (a * x) - (b * c));
            return x;
        },
        Statements =
        [
            "The determinant of $\\begin{pmatrix} @a & @b \\\\ @c & x \\end{pmatrix}$ is $@det$. {Find $x$.|What is $x$?}",
            "For which $x$ is $\\det \\begin{pmatrix} @a & @b \\\\ @c & x \\end{pmatrix} = @det$?",
            "{Find|Determine} the number $d$ such that the matrix with rows $(@a, @b)$ and $(@c, d)$ has determinant $@det$.",
            "A 2 by 2 matrix has first row @a, @b and second row @c, $x$. Its determinant equals @det. What is {$x$|the value of $x$}?",
            "If $\\begin{vmatrix} @a & @b \\\\ @c & t \\end{vmatrix} = @det$, {compute|find} $t$.",
            "The last entry of the matrix [[@a, @b], [@c, ?]] is {unknown|missing}. What must it be so that the determinant is @det?",
            "Let $M = \\begin{bmatrix} @a & @b \\\\ @c & k \\end{bmatrix}$. {Find|Determine} $k$ if $\\det M = @det$.",
            "The vectors $(@a, @b)$ and $(@c, y)$, in this order, span a parallelogram with signed area @det. What is $y$?",
            "{Solve|Find $z$ from} $@a z - (@b)(@c) = @det$, an equation about the determinant of a 2 by 2 matrix. What is $z$?",
        ],
        Methods =
        [
            new("int x = (@det + @b * @c) / @a;", "x"),
            new("int x = Enumerable.Range(-200, 401).First(t => @a * t - @b * @c == @det);", "x"),
            new("var x = Algebra.Solve(\"@a*x - (@b)*(@c) = @det\").Elements[0];", "x"),
        ],
        Checks = [new("", "@a * (@claimed) - @b * @c == @det")],
        Mistakes =
        [
            new("var x = new Rational(@det - @b * @c, @a);", "x", "The product of the other diagonal is subtracted instead of added."),
            new("int x = @det + @b * @c;", "x", "The result is not divided by the first entry."),
            new("var x = new Rational(@det, @a);", "x", "The other diagonal is forgotten."),
        ],
    };
}

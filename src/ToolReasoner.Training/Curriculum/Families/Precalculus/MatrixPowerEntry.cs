namespace ToolReasoner.Training.Curriculum.Families.Precalculus;

/// <summary>The sum of the entries of a power of a 2 by 2 matrix.</summary>
internal static class MatrixPowerEntry
{
    public static Family Family { get; } = new("matrix-power-entry", Subject.Precalculus)
    {
        Draw = draw =>
        {
            var a = draw.Int("a", 1, 4);
            var b = draw.Int("b", 1, 4);
            var c = draw.Int("c", 0, 3);
            var d = draw.Int("d", 1, 4);
            var n = draw.Int("n", 3, 4 + draw.Level);
            var (p, q) = (1L, 1L);
            for (var i = 0; i < n; i++)
            {
                (p, q) = ((a * p) + (b * q), (c * p) + (d * q));
            }

            draw.Require(p + q < 200_000_000);
            return p + q;
        },
        Statements =
        [
            "Let $A = \\begin{pmatrix} @a & @b \\\\ @c & @d \\end{pmatrix}$. What is the sum of the entries of $A^{@n}$?",
            "{Find|Compute} the sum of all four entries of $\\begin{pmatrix} @a & @b \\\\ @c & @d \\end{pmatrix}^{@n}$.",
            "The matrix $M$ has rows $(@a, @b)$ and $(@c, @d)$. {Determine|Find} the sum of the entries of $M^{@n}$.",
            "Multiply the matrix [[@a, @b], [@c, @d]] by itself until you have its power with exponent @n. What do its entries add up to?",
            "If $\\begin{bmatrix} @a & @b \\\\ @c & @d \\end{bmatrix}^{@n} = \\begin{bmatrix} p & q \\\\ r & s \\end{bmatrix}$, {find $p + q + r + s$.|what is $p + q + r + s$?}",
            "The numbers of ways in one step of a network are: from P to P @a, from P to Q @b, from Q to P @c, and from Q to Q @d. How many ways of exactly @n steps are there in all, whatever the {start and end|first and the last point}?",
            "Let $T(x, y) = (@a x + @b y, @c x + @d y)$. Starting with $(1, 1)$, $T$ is applied @n times. What is the sum of the coordinates of the {result|final point}?",
            "Given $P = \\begin{pmatrix} @a & @b \\\\ @c & @d \\end{pmatrix}$, compute $\\begin{pmatrix} 1 & 1 \\end{pmatrix} P^{@n} \\begin{pmatrix} 1 \\\\ 1 \\end{pmatrix}$.",
            "What is the total of the entries of the matrix that results when [[@a, @b], [@c, @d]] is {raised to the power @n|taken to the power @n}?",
        ],
        Methods =
        [
            new("""
                long p = 1, q = 0, r = 0, s = 1;
                for (int i = 0; i < @n; i++)
                {
                    (p, q) = (@a * p + @c * q, @b * p + @d * q);
                    (r, s) = (@a * r + @c * s, @b * r + @d * s);
                }
                long sum = p + q + r + s;
                """,
                "sum"),
            new("""
                var power = LinearAlgebra.Power(Expr.Parse("[[@a, @b], [@c, @d]]"), @n);
                var sum = power.Operands.Aggregate((x, y) => x + y);
                """,
                "sum"),
            new("""
                long x = 1, y = 1;
                for (int i = 0; i < @n; i++)
                {
                    (x, y) = (@a * x + @b * y, @c * x + @d * y);
                }
                long sum = x + y;
                """,
                "sum"),
        ],
        Mistakes =
        [
            new("double sum = Math.Pow(@a, @n) + Math.Pow(@b, @n) + Math.Pow(@c, @n) + Math.Pow(@d, @n);", "sum", "A matrix is not raised to a power entry by entry."),
            new("""
                long x = 1, y = 1;
                for (int i = 1; i < @n; i++)
                {
                    (x, y) = (@a * x + @b * y, @c * x + @d * y);
                }
                long sum = x + y;
                """,
                "sum", "The matrix is applied once too little."),
            new("""
                long x = 1, y = 1;
                for (int i = 0; i < @n; i++)
                {
                    x = @a * x + @b * y;
                    y = @c * x + @d * y;
                }
                long sum = x + y;
                """,
                "sum", "The second line uses the new value of the first."),
        ],
    };
}

namespace ToolReasoner.Training.Curriculum.Families.IntermediateAlgebra;

/// <summary>Three linear equations in three unknowns.</summary>
internal static class SystemOfThree
{
    public static Family Family { get; } = new("system-of-three", Subject.IntermediateAlgebra)
    {
        Draw = draw =>
        {
            var most = 3 + 3 * draw.Level;
            int Other() => draw.Between(-most, most);
            var (x, y, z) = (Other(), Other(), Other());
            var (a, b, c) = (draw.Int("a", 2, 6), draw.Int("b", 2, 6), draw.Int("c", 2, 6));
            draw.Set("d", a * x + y + z);
            draw.Set("e", x + b * y + z);
            draw.Set("f", x + y + c * z);
            draw.Require(x * y * z != 0 && x != y && y != z && (a - 1) * (b - 1) + (b - 1) * (c - 1) + (a - 1) * (c - 1) > 0);
            return x * y * z;
        },
        Statements =
        [
            "If \\begin{align*} @{a}x + y + z &= @d \\\\ x + @{b}y + z &= @e \\\\ x + y + @{c}z &= @f \\end{align*} {what is the product|then what is the product} $xyz$?",
            "Solve the system $@{a}x + y + z = @d$, $x + @{b}y + z = @e$, $x + y + @{c}z = @f$ and {give|report} the product $xyz$.",
            "{Find|Compute} xyz, given that @{a}x + y + z = @d, x + @{b}y + z = @e and x + y + @{c}z = @f.",
            "Three numbers are such that @a times the first plus the other two is @d, @b times the second plus the other two is @e, and @c times the third plus the other two is @f. {What is the product of the three numbers?|Find the product of the three numbers.}",
            "The planes $@{a}x + y + z = @d$, $x + @{b}y + z = @e$ and $x + y + @{c}z = @f$ meet in one point $(p, q, r)$. {Determine|Find} $pqr$.",
            "Let $(u, v, w)$ satisfy $@{a}u + v + w = @d$ and $u + @{b}v + w = @e$ and $u + v + @{c}w = @f$. {What is $uvw$?|Compute $uvw$.}",
            "What is the product of the unknowns in the following equations: $y + z = @d - @{a}x$, $x + z = @e - @{b}y$, $x + y = @f - @{c}z${?|, all of which hold?}",
            "Integers $k, m, n$ fulfil $@{a}k + m + n = @d$, $k + @{b}m + n = @e$, $k + m + @{c}n = @f$. {Find|Evaluate} $k \\cdot m \\cdot n$.",
            "Suppose that @a * r + s + t = @d, r + @b * s + t = @e and r + s + @c * t = @f. {Find rst.|What is rst?}",
        ],
        Methods =
        [
            new("""
                int product = 0;
                for (int x = -50; x <= 50; x++)
                {
                    for (int y = -50; y <= 50; y++)
                    {
                        int z = @d - @a * x - y;
                        if (x + @b * y + z == @e && x + y + @c * z == @f) product = x * y * z;
                    }
                }
                """,
                "product"),
            new("""
                var solution = Algebra.SolveSystem("@{a}x + y + z = @d", "x + @{b}y + z = @e", "x + y + @{c}z = @f").Elements[0];
                var product = solution.Operands[0] * solution.Operands[1] * solution.Operands[2];
                """,
                "product"),
            new("""
                Rational p = new Rational(1, @a - 1), q = new Rational(1, @b - 1), r = new Rational(1, @c - 1);
                Rational sum = (p * (@d) + q * (@e) + r * (@f)) / (1 + p + q + r);
                Rational x = (@d - sum) * p;
                Rational y = (@e - sum) * q;
                Rational z = (@f - sum) * r;
                """,
                "x * y * z"),
        ],
        Mistakes =
        [
            new("""
                int product = 0;
                for (int x = 0; x <= 50; x++)
                {
                    for (int y = 0; y <= 50; y++)
                    {
                        int z = @d - @a * x - y;
                        if (x + @b * y + z == @e && x + y + @c * z == @f) product = x * y * z;
                    }
                }
                """,
                "product", "The loops leave out negative numbers."),
            new("""
                int sum = 0;
                for (int x = -50; x <= 50; x++)
                {
                    for (int y = -50; y <= 50; y++)
                    {
                        int z = @d - @a * x - y;
                        if (x + @b * y + z == @e && x + y + @c * z == @f) sum = x + y + z;
                    }
                }
                """,
                "sum", "This is the sum, not the product."),
            new("""
                int product = 0;
                for (int x = -50; x <= 50; x++)
                {
                    for (int y = -50; y <= 50; y++)
                    {
                        int z = @d - @a * x - y;
                        if (x + @b * y + z == @e) product = x * y * z;
                    }
                }
                """,
                "product", "The third equation is not used."),
        ],
    };
}

namespace ToolReasoner.Training.Curriculum.Families.Precalculus;

/// <summary>The dot product of a vector and a combination with another.</summary>
internal static class DotProduct
{
    public static Family Family { get; } = new("dot-product", Subject.Precalculus)
    {
        Draw = draw =>
        {
            var m = 4 + (3 * draw.Level);
            int[] u = [draw.Between(-m, m), draw.Between(-m, m), draw.Between(-m, m)];
            int[] v = [draw.Between(-m, m), draw.Between(-m, m), draw.Between(-m, m)];
            var k = draw.Int("k", 2, 6);
            draw.Set("a", u[0]);
            draw.Set("b", u[1]);
            draw.Set("c", u[2]);
            draw.Set("d", v[0]);
            draw.Set("e", v[1]);
            draw.Set("f", v[2]);
            draw.Require(u.All(x => x != 0) && v.All(x => x != 0));
            var sum = 0;
            for (var i = 0; i < 3; i++)
            {
                sum += (u[i] * v[i]) + (k * v[i] * v[i]);
            }

            return sum;
        },
        Statements =
        [
            "Let $\\mathbf{u} = (@a, @b, @c)$ and $\\mathbf{v} = (@d, @e, @f)$. {Find|Compute} $(\\mathbf{u} + @k \\mathbf{v}) \\cdot \\mathbf{v}$.",
            "What is the dot product of $\\mathbf{a} + @k\\mathbf{b}$ and $\\mathbf{b}$ if $\\mathbf{a} = (@a, @b, @c)$ and $\\mathbf{b} = (@d, @e, @f)$?",
            "{Compute|Evaluate} $\\mathbf{v} \\cdot (\\mathbf{u} + @k \\mathbf{v})$ for $\\mathbf{u} = \\begin{pmatrix} @a \\\\ @b \\\\ @c \\end{pmatrix}$ and $\\mathbf{v} = \\begin{pmatrix} @d \\\\ @e \\\\ @f \\end{pmatrix}$.",
            "A vector $w$ is the sum of (@a, @b, @c) and @k times (@d, @e, @f). {Find the scalar product of $w$ and (@d, @e, @f).|What is the scalar product of $w$ and (@d, @e, @f)?}",
            "The vectors $\\mathbf{p} = \\langle @a, @b, @c \\rangle$ and $\\mathbf{q} = \\langle @d, @e, @f \\rangle$ are given. {Determine|Find} $\\mathbf{q} \\cdot \\mathbf{p} + @k\\, \\mathbf{q} \\cdot \\mathbf{q}$.",
            "Multiply the vector (@d, @e, @f) by @k and add (@a, @b, @c). What is the dot product of the {result|sum} with (@d, @e, @f)?",
            "A force is the sum of $(@a, @b, @c)$ and $@k \\cdot (@d, @e, @f)$. A body moves along $(@d, @e, @f)$. The work is the dot product of the force and the way. How large is the {work|work done}?",
            "{Find|Compute} $\\mathbf{x} \\cdot \\mathbf{y}$ where $\\mathbf{y} = (@d, @e, @f)$ and $\\mathbf{x} = (@a, @b, @c) + @k\\mathbf{y}$.",
            "If $\\vec{r} = (@a, @b, @c)$ and $\\vec{s} = (@d, @e, @f)$, what is the inner product of $\\vec{s}$ with {$\\vec r + @k \\vec s$|the vector $\\vec r + @k \\vec s$}?",
        ],
        Methods =
        [
            new("""
                int[] u = [@a, @b, @c];
                int[] v = [@d, @e, @f];
                int result = u.Zip(v, (x, y) => (x + @k * y) * y).Sum();
                """,
                "result"),
            new("""
                int[] u = [@a, @b, @c];
                int[] v = [@d, @e, @f];
                int uv = 0, vv = 0;
                for (int i = 0; i < 3; i++)
                {
                    uv += u[i] * v[i];
                    vv += v[i] * v[i];
                }
                int result = uv + @k * vv;
                """,
                "result"),
            new("int result = (@a + @k * @d) * @d + (@b + @k * @e) * @e + (@c + @k * @f) * @f;", "result"),
        ],
        Mistakes =
        [
            new("""
                int[] u = [@a, @b, @c];
                int[] v = [@d, @e, @f];
                int result = u.Zip(v, (x, y) => x * y).Sum();
                """,
                "result", "The multiple of the second vector is not added."),
            new("""
                int[] u = [@a, @b, @c];
                int[] v = [@d, @e, @f];
                int result = u.Sum() * v.Sum();
                """,
                "result", "Components must be multiplied one by one."),
            new("int result = @a * @d + @b * @e + @c * @f + @k * (@d + @e + @f);", "result", "The components of the second vector are not squared."),
        ],
    };
}

namespace ToolReasoner.Training.Curriculum.Families.Precalculus;

/// <summary>The sum of the components of a cross product.</summary>
internal static class CrossProduct
{
    public static Family Family { get; } = new("cross-product", Subject.Precalculus)
    {
        Draw = draw =>
        {
            var m = 3 + (2 * draw.Level);
            int[] u = [draw.Between(-m, m), draw.Between(-m, m), draw.Between(-m, m)];
            int[] v = [draw.Between(-m, m), draw.Between(-m, m), draw.Between(-m, m)];
            draw.Set("a", u[0]);
            draw.Set("b", u[1]);
            draw.Set("c", u[2]);
            draw.Set("d", v[0]);
            draw.Set("e", v[1]);
            draw.Set("f", v[2]);
            var sum = 0;
            for (var i = 0; i < 3; i++)
            {
                sum += (u[(i + 1) % 3] * v[(i + 2) % 3]) - (u[(i + 2) % 3] * v[(i + 1) % 3]);
            }

            draw.Require(sum != 0 && (u[0] * v[2]) != (u[2] * v[0]) && u.All(x => x != 0) && v.All(x => x != 0));
            return sum;
        },
        Statements =
        [
            "Let $(@a, @b, @c) \\times (@d, @e, @f) = (x, y, z)$. {Find $x + y + z$.|What is $x + y + z$?}",
            "What is the sum of the components of the cross product of $(@a, @b, @c)$ and $(@d, @e, @f)$, in this order?",
            "{Compute|Find} the cross product of $\\mathbf{u} = \\begin{pmatrix} @a \\\\ @b \\\\ @c \\end{pmatrix}$ and $\\mathbf{v} = \\begin{pmatrix} @d \\\\ @e \\\\ @f \\end{pmatrix}$. Add the components of $\\mathbf{u} \\times \\mathbf{v}$ and give the sum.",
            "The vector product of (@a, @b, @c) with (@d, @e, @f), the first one on the left, has three components. What do they {add up to|sum to}?",
            "If $\\mathbf{a} = \\langle @a, @b, @c \\rangle$, $\\mathbf{b} = \\langle @d, @e, @f \\rangle$ and $\\mathbf{n} = \\mathbf{a} \\times \\mathbf{b}$, {determine|find} the sum of the coordinates of $\\mathbf{n}$.",
            "A lever is given by $r = (@a, @b, @c)$ and a force by $F = (@d, @e, @f)$. The torque is $r \\times F$. What is the sum of the {three components|components} of the torque?",
            "{Determine|Find} $(\\mathbf{p} \\times \\mathbf{q}) \\cdot (1, 1, 1)$ for $\\mathbf{p} = (@a, @b, @c)$ and $\\mathbf{q} = (@d, @e, @f)$.",
            "Given $\\vec{v} = @a\\mathbf{i} + (@b)\\mathbf{j} + (@c)\\mathbf{k}$ and $\\vec{w} = @d\\mathbf{i} + (@e)\\mathbf{j} + (@f)\\mathbf{k}$, find the sum of the three components of $\\vec{v} \\times \\vec{w}$.",
            "A normal vector of a plane is found as the cross product of the directions (@a, @b, @c) and (@d, @e, @f), in this order. What is the {sum|total} of its components?",
        ],
        Methods =
        [
            new("""
                int x = @b * @f - @c * @e;
                int y = @c * @d - @a * @f;
                int z = @a * @e - @b * @d;
                int sum = x + y + z;
                """,
                "sum"),
            new("var sum = LinearAlgebra.Determinant(Expr.Parse(\"[[1, 1, 1], [@a, @b, @c], [@d, @e, @f]]\"));", "sum"),
            new("""
                int[] u = [@a, @b, @c];
                int[] v = [@d, @e, @f];
                int sum = 0;
                for (int i = 0; i < 3; i++)
                {
                    int j = (i + 1) % 3, k = (i + 2) % 3;
                    sum += u[j] * v[k] - u[k] * v[j];
                }
                """,
                "sum"),
        ],
        Mistakes =
        [
            new("""
                int x = @b * @f - @c * @e;
                int y = @a * @f - @c * @d;
                int z = @a * @e - @b * @d;
                int sum = x + y + z;
                """,
                "sum", "The second component has the wrong sign."),
            new("int sum = @a * @d + @b * @e + @c * @f;", "sum", "This is the dot product."),
            new("""
                int x = @e * @c - @f * @b;
                int y = @f * @a - @d * @c;
                int z = @d * @b - @e * @a;
                int sum = x + y + z;
                """,
                "sum", "The vectors are multiplied in the wrong order."),
        ],
    };
}

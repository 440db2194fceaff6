namespace ToolReasoner.Training.Curriculum.Families.Precalculus;

/// <summary>The square of the length of a combination of two vectors from their lengths and dot product.</summary>
internal static class VectorLengthSquared
{
    public static Family Family { get; } = new("vector-length-squared", Subject.Precalculus)
    {
        Draw = draw =>
        {
            var p = draw.Sized("p", 2, 8, 25);
            var q = draw.Sized("q", 2, 8, 25);
            var dot = draw.Set("dot", draw.Between(-(p * q) + 1, (p * q) - 1));
            var s = draw.Int("s", 2, 6);
            var t = draw.Int("t", 2, 6);
            draw.Require(dot != 0 && s != t);
            var ofFirst = (long)((s * p * p) - (t * dot)); // the dot product of the first vector with the combination
            var ofSecond = (long)((s * dot) - (t * q * q));
            return (s * ofFirst) - (t * ofSecond);
        },
        Statements =
        [
            "Let $\\|\\mathbf{u}\\| = @p$, $\\|\\mathbf{v}\\| = @q$ and $\\mathbf{u} \\cdot \\mathbf{v} = @dot$. {Find|Compute} $\\|@s \\mathbf{u} - @t \\mathbf{v}\\|^2$.",
            "Two vectors have lengths @p and @q, and their dot product is @dot. What is the square of the length of @s times the first minus @t times the second?",
            "If $\\mathbf{a} \\cdot \\mathbf{a} = @p^2$, $\\mathbf{b} \\cdot \\mathbf{b} = @q^2$ and $\\mathbf{a} \\cdot \\mathbf{b} = @dot$, {find|determine} $(@s\\mathbf{a} - @t\\mathbf{b}) \\cdot (@s\\mathbf{a} - @t\\mathbf{b})$.",
            "The vectors $\\mathbf{x}$ and $\\mathbf{y}$ satisfy $\\|\\mathbf{x}\\| = @p$, $\\|\\mathbf{y}\\| = @q$, $\\mathbf{x} \\cdot \\mathbf{y} = @dot$. If $\\|@s\\mathbf{x} - @t\\mathbf{y}\\| = \\sqrt{N}$, what is $N$?",
            "{Compute|Find} $\\|\\mathbf{w}\\|^2$, where $\\mathbf{w} = @s\\mathbf{u} - @t\\mathbf{v}$, $\\|\\mathbf{u}\\| = @p$, $\\|\\mathbf{v}\\| = @q$, and $\\mathbf{u} \\cdot \\mathbf{v} = @dot$.",
            "The dot product of two vectors of lengths @p and @q is @dot. The first is multiplied by @s, the second by @t. What is the square of the distance between the {tips|endpoints} of the new vectors, if both start at the origin?",
            "A vector of length @p and one of length @q have the scalar product @dot. {Determine|Find} the squared length of @s times the first, less @t times the second.",
            "Given that $\\mathbf{u} \\cdot \\mathbf{v} = @dot$ for vectors of norm $\\|\\mathbf{u}\\| = @p$ and $\\|\\mathbf{v}\\| = @q$, evaluate $\\|@t\\mathbf{v} - @s\\mathbf{u}\\|^2$.",
            "Suppose $\\vec{a}$ has magnitude $@p$, $\\vec{b}$ has magnitude $@q$, and $\\vec{a} \\cdot \\vec{b} = @dot$. What is the square of the magnitude of {$@s \\vec a - @t \\vec b$|the vector $@s \\vec a - @t \\vec b$}?",
        ],
        Methods =
        [
            new("int result = @s * @s * @p * @p - 2 * @s * @t * @dot + @t * @t * @q * @q;", "result"),
            new("""
                double x = @dot / (double)@p;
                double y = Math.Sqrt(@q * @q - x * x);
                double dx = @s * @p - @t * x;
                double dy = -@t * y;
                double result = Math.Round(dx * dx + dy * dy);
                """,
                "result"),
            new("""
                int[] factors = [@s, -@t];
                int[,] products = { { @p * @p, @dot }, { @dot, @q * @q } };
                int result = 0;
                for (int i = 0; i < 2; i++)
                {
                    for (int j = 0; j < 2; j++)
                    {
                        result += factors[i] * factors[j] * products[i, j];
                    }
                }
                """,
                "result"),
        ],
        Mistakes =
        [
            new("int result = @s * @s * @p * @p + @t * @t * @q * @q;", "result", "The mixed product is forgotten."),
            new("int result = @s * @s * @p * @p + 2 * @s * @t * @dot + @t * @t * @q * @q;", "result", "The mixed product has the wrong sign."),
            new("int result = @s * @p * @p - 2 * @s * @t * @dot + @t * @q * @q;", "result", "The factors are not squared."),
        ],
    };
}

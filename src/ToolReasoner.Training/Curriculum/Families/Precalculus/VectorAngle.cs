namespace ToolReasoner.Training.Curriculum.Families.Precalculus;

/// <summary>The angle between two vectors, in whole degrees.</summary>
internal static class VectorAngle
{
    public static Family Family { get; } = new("vector-angle", Subject.Precalculus)
    {
        Draw = draw =>
        {
            var m = 2 + draw.Level;
            int[] u = [draw.Between(-m, m), draw.Between(-m, m), draw.Between(-m, m)];
            int[] v = [draw.Between(-m, m), draw.Between(-m, m), draw.Between(-m, m)];
            draw.Set("a", u[0]);
            draw.Set("b", u[1]);
            draw.Set("c", u[2]);
            draw.Set("d", v[0]);
            draw.Set("e", v[1]);
            draw.Set("f", v[2]);
            var (uu, vv, uv) = (0, 0, 0);
            for (var i = 0; i < 3; i++)
            {
                uu += u[i] * u[i];
                vv += v[i] * v[i];
                uv += u[i] * v[i];
            }

            draw.Require(uu > 1 && vv > 1 && (uv != 0 || draw.Between(0, 11) == 0));
            var quarters = 4 * uv * uv;
            draw.Require(quarters == uu * vv || quarters == 2 * uu * vv || quarters == 3 * uu * vv || uv == 0);
            var acute = uv == 0 ? 90 : quarters == uu * vv ? 60 : quarters == 2 * uu * vv ? 45 : 30;
            return uv < 0 ? 180 - acute : acute;
        },
        Statements =
        [
            "What is the angle, in degrees, between the vectors $(@a, @b, @c)$ and $(@d, @e, @f)$?",
            "{Find|Compute} the angle between $\\begin{pmatrix} @a \\\\ @b \\\\ @c \\end{pmatrix}$ and $\\begin{pmatrix} @d \\\\ @e \\\\ @f \\end{pmatrix}$ in degrees.",
            "Let $\\mathbf{u} = (@a, @b, @c)$ and $\\mathbf{v} = (@d, @e, @f)$. How many degrees does the angle between {them|$\\mathbf u$ and $\\mathbf v$} measure?",
            "Two cables leave a hook in the directions (@a, @b, @c) and (@d, @e, @f). What angle in degrees do they {form|make}?",
            "The points $A = (@a, @b, @c)$, $O = (0, 0, 0)$ and $B = (@d, @e, @f)$ are given. {Determine|Find} $\\angle AOB$ in degrees.",
            "A drone flies from its base in the direction of the vector (@a, @b, @c), a second one in the direction of (@d, @e, @f). How many degrees are {between|there between} the two directions?",
            "If $\\theta$ is the angle with $0^\\circ \\le \\theta \\le 180^\\circ$ between $\\langle @a, @b, @c \\rangle$ and $\\langle @d, @e, @f \\rangle$, what is $\\theta$ {in degrees|as a number of degrees}?",
            "A ray from the origin goes through (@a, @b, @c), another one through (@d, @e, @f). Find the number of degrees of the angle between the two rays.",
            "The cosine of the angle between two vectors is their dot product divided by the product of their lengths. {Find this angle, in degrees, for (@a, @b, @c) and (@d, @e, @f).|What is this angle, in degrees, for (@a, @b, @c) and (@d, @e, @f)?}",
        ],
        Methods =
        [
            new("""
                double dot = @a * @d + @b * @e + @c * @f;
                double u = Math.Sqrt(@a * @a + @b * @b + @c * @c);
                double v = Math.Sqrt(@d * @d + @e * @e + @f * @f);
                double angle = Math.Acos(dot / (u * v)) * 180 / Math.PI;
                """,
                "Math.Round(angle)"),
            new("""
                var u = new Vector3(@a, @b, @c);
                var v = new Vector3(@d, @e, @f);
                double sine = Vector3.Cross(u, v).Length();
                double cosine = Vector3.Dot(u, v);
                double angle = Math.Atan2(sine, cosine) * 180 / Math.PI;
                """,
                "Math.Round(angle)"),
        ],
        Mistakes =
        [
            new("""
                double dot = @a * @d + @b * @e + @c * @f;
                double u = Math.Sqrt(@a * @a + @b * @b + @c * @c);
                double v = Math.Sqrt(@d * @d + @e * @e + @f * @f);
                double angle = Math.Acos(dot / (u * v));
                """,
                "angle", "The angle is in radians, not in degrees."),
            new("""
                double dot = @a * @d + @b * @e + @c * @f;
                double u = @a * @a + @b * @b + @c * @c;
                double v = @d * @d + @e * @e + @f * @f;
                double angle = Math.Acos(dot / (u * v)) * 180 / Math.PI;
                """,
                "Math.Round(angle)", "The lengths are the square roots of these sums."),
            new("""
                double dot = @a * @d + @b * @e + @c * @f;
                double u = Math.Sqrt(@a * @a + @b * @b + @c * @c);
                double v = Math.Sqrt(@d * @d + @e * @e + @f * @f);
                double cosine = dot / (u * v);
                """,
                "cosine", "This is the cosine of the angle, not the angle."),
        ],
    };
}

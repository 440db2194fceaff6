namespace ToolReasoner.Training.Curriculum.Families.Geometry;

/// <summary>Small cubes of a painted block with a given number of painted faces.</summary>
internal static class PaintedCube
{
    public static Family Family { get; } = new("painted-cube", Subject.Geometry)
    {
        Draw = draw =>
        {
            var a = draw.Sized("a", 3, 7, 16);
            var b = draw.Sized("b", 3, 7, 16);
            var c = draw.Sized("c", 3, 7, 16);
            var faces = draw.Int("faces", 0, 2);
            draw.Set("facesWords", faces switch { 0 => "no painted face", 1 => "exactly one painted face", _ => "exactly two painted faces" });
            draw.Set("facesShort", faces switch { 0 => "none of their faces", 1 => "exactly one of their faces", _ => "exactly two of their faces" });
            draw.Require(a != b && b != c);
            draw.Person();
            var (p, q, r) = (a - 2, b - 2, c - 2);
            return faces switch { 0 => p * q * r, 1 => 2 * ((p * q) + (q * r) + (r * p)), _ => 4 * (p + q + r) };
        },
        Statements =
        [
            "A wooden block of @a by @b by @c is painted on the outside and cut into unit cubes. How many of the unit cubes have @facesWords?",
            "A $@a \\times @b \\times @c$ box is built of unit cubes, and all of its outside is painted red. {Find|Determine} the number of unit cubes with @facesWords.",
            "@name glues small cubes together to a solid block that is @a cubes long, @b cubes wide and @c cubes high, and dips it in paint. How many small cubes have paint on @facesShort?",
            "A cake of @a by @b by @c inches has icing on all six sides. It is cut into cubes of one inch. How many pieces have icing on @facesShort?",
            "The surface of a rectangular block with edges $@a$, $@b$ and $@c$ is painted. Then the block is sawed into $@a \\cdot @b \\cdot @c$ unit cubes. How many of {these|them} have @facesWords?",
            "From how many unit cubes with @facesWords is a solid @a by @b by @c block made, if its whole surface was painted after it was {built|put together}?",
            "Let a solid of unit cubes measure $@a$ by $@b$ by $@c$. Its six faces are painted, the inside is not. {Compute|Find} how many of the unit cubes have paint on @facesShort.",
            "All six faces of a block, @a cm by @b cm by @c cm, are covered with paint. After that it is divided into cubes with edges of 1 cm. Count those that have @facesWords. How many are there?",
            "Unit cubes fill a @a by @b by @c crate exactly. Those at a wall, the floor or the lid {get|become} dirty on each side that touches it. How many cubes are dirty on @facesShort?",
        ],
        Methods =
        [
            new("""
                int count = 0;
                for (int x = 1; x <= @a; x++)
                for (int y = 1; y <= @b; y++)
                for (int z = 1; z <= @c; z++)
                {
                    int painted = 0;
                    if (x == 1 || x == @a) painted++;
                    if (y == 1 || y == @b) painted++;
                    if (z == 1 || z == @c) painted++;
                    if (painted == @faces) count++;
                }
                """,
                "count"),
            new("""
                int p = @a - 2, q = @b - 2, r = @c - 2;
                int[] counts = [p * q * r, 2 * (p * q + q * r + r * p), 4 * (p + q + r)];
                int count = counts[@faces];
                """,
                "count"),
        ],
        Mistakes =
        [
            new("""
                int p = @a - 1, q = @b - 1, r = @c - 1;
                int[] counts = [p * q * r, 2 * (p * q + q * r + r * p), 4 * (p + q + r)];
                int count = counts[@faces];
                """,
                "count", "Both ends of each edge must be left out, not one."),
            new("""
                int[] counts = [@a * @b * @c, 2 * (@a * @b + @b * @c + @c * @a), 4 * (@a + @b + @c)];
                int count = counts[@faces];
                """,
                "count", "The cubes at edges and corners are not left out."),
            new("int count = @a * @b * @c - (@a - 2) * (@b - 2) * (@c - 2);", "count", "This counts all cubes that have any paint."),
        ],
    };
}

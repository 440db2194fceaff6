namespace ToolReasoner.Training.Curriculum.Families.Geometry;

/// <summary>The area of a triangle with three integer sides.</summary>
internal static class HeronArea
{
    public static Family Family { get; } = new("heron-area", Subject.Geometry)
    {
        Draw = draw =>
        {
            (int P, int Q, int R)[] triples = [(3, 4, 5), (5, 12, 13), (8, 15, 17), (7, 24, 25), (20, 21, 29), (12, 35, 37), (9, 40, 41)];
            var one = triples[draw.Between(0, 6)];
            var two = triples[draw.Between(0, 6)];
            var k = draw.Between(1, 2 + draw.Level);
            var (h, u, v) = (one.P * two.P * k, one.Q * two.P * k, two.Q * one.P * k);
            var divisor = 1;
            for (var i = 2; i <= h; i++)
            {
                divisor = h % i == 0 && u % i == 0 && v % i == 0 && one.R * two.P * k % i == 0 && two.R * one.P * k % i == 0 ? i : divisor;
            }

            var scale = draw.Between(1, draw.Level);
            (h, u, v) = (h / divisor * scale, u / divisor * scale, v / divisor * scale);
            draw.Set("a", one.R * two.P * k / divisor * scale);
            draw.Set("b", two.R * one.P * k / divisor * scale);
            var c = draw.Set("c", u + v);
            draw.Require(c < 1_200 && c * h % 2 == 0);
            return (long)c * h / 2;
        },
        Statements =
        [
            "What is the area of a triangle with sides @a, @b and @c?",
            "{Find|Compute} the area of triangle $ABC$ if $BC = @a$, $CA = @b$ and $AB = @c$.",
            "A triangular plot of land has sides of @a, @b and @c meters. How many square meters {is its area|does it cover}?",
            "The side lengths of a triangle are $@b$, $@c$ and $@a$. {Determine|Find} its area.",
            "Let $K$ be the area of a triangle whose sides measure $@c$, $@a$ and $@b$ units. {What is $K$?|Find $K$.}",
            "Three {rods|sticks} of lengths @a cm, @b cm and @c cm are put together to form a triangle. What area in square centimeters do they enclose?",
            "In triangle $PQR$, $PQ = @c$, $QR = @a$ and $RP = @b$. What is {the area of $PQR$|its area}?",
            "A sail has the shape of a triangle. Its edges are @b ft, @a ft and @c ft long. How many square feet of cloth does it have?",
            "{Use the three sides|From the sides} @a, @b, @c of a triangle, find its area.",
        ],
        Methods =
        [
            new("""
                double s = (@a + @b + @c) / 2.0;
                double area = Math.Sqrt(s * (s - @a) * (s - @b) * (s - @c));
                """,
                "Math.Round(area)"),
            new("""
                var s = new Rational(@a + @b + @c, 2);
                var area = Expr.Sqrt(s * (s - @a) * (s - @b) * (s - @c));
                """,
                "area"),
            new("""
                double x = ((double)@c * @c + @b * @b - @a * @a) / (2 * @c);
                double height = Math.Sqrt(@b * @b - x * x);
                double area = @c * height / 2;
                """,
                "Math.Round(area)"),
        ],
        Mistakes =
        [
            new("""
                int s = @a + @b + @c;
                double area = Math.Sqrt((double)s * (s - @a) * (s - @b) * (s - @c));
                """,
                "Math.Round(area)", "The formula needs half of the perimeter."),
            new("double area = @a * @b / 2.0;", "area", "The sides need not form a right angle."),
            new("""
                double s = (@a + @b + @c) / 2.0;
                double area = s * (s - @a) * (s - @b) * (s - @c);
                """,
                "area", "The square root is missing."),
        ],
    };
}

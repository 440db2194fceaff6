namespace ToolReasoner.Training.Curriculum.Families.Algebra;

/// <summary>The value of one function at the value of another.</summary>
internal static class ComposedFunctions
{
    public static Family Family { get; } = new("composed-functions", Subject.Algebra)
    {
        Draw = draw =>
        {
            var a = draw.Between(1, 2 + draw.Level);
            var b = draw.Between(-6 - draw.Level, 6 + draw.Level);
            var c = draw.Between(2, 5 + draw.Level);
            var d = draw.Between(-9, 9);
            var t = draw.Int("t", -5, 9);
            draw.Require(b != 0 && d != 0 && t != 0);
            draw.Set("f", Terms.Text("x", a, 0, b));
            draw.Set("g", Terms.Text("x", c, d));
            draw.Set("fcode", Terms.Code("x", a, 0, b));
            draw.Set("gcode", Terms.Code("x", c, d));
            var inner = c * t + d;
            return a * inner * inner + b;
        },
        Statements =
        [
            "Let $f(x) = @f$ and $g(x) = @g$. {What is $f(g(@t))$?|Find $f(g(@t))$.}",
            "If $g(x) = @g$ and $f(x) = @f$, {compute|evaluate} $f(g(@t))$.",
            "Two functions are given by f(x) = @f and g(x) = @g. Apply $g$ to @t, and then apply $f$ to the result. {What comes out|What do you get}?",
            "{Evaluate|Find} $(f \\circ g)(@t)$, where $f(x) = @f$ and $g(x) = @g$.",
            "For $x = @t$, what is the value of $f(g(x))$ if $f(x) = @f$ and $g(x) = @g$?",
            "A machine $G$ turns a number $x$ into $@g$, and a machine $F$ turns a number $x$ into $@f$. The number @t {goes|is put} into $G$, and what comes out goes into $F$. What does $F$ give?",
            "Suppose $h(x) = f(g(x))$ with $f(x) = @f$ and $g(x) = @g$. {Determine $h(@t)$.|What is $h(@t)$?}",
            "Given the functions g(x) = @g and f(x) = @f, {calculate|find} f of g of @t.",
            "Let $u = g(@t)$ and $v = f(u)$ for $f(x) = @f$, $g(x) = @g$. Find $v$.",
        ],
        Methods =
        [
            new("""
                int F(int x) => @fcode;
                int G(int x) => @gcode;
                int result = F(G(@t));
                """,
                "result"),
            new("""
                int x = @t;
                x = @gcode;
                int result = @fcode;
                """,
                "result"),
            new("""
                var inner = Algebra.Substitute("@g", "x", @t);
                var result = Algebra.Substitute("@f", "x", inner);
                """,
                "result"),
        ],
        Mistakes =
        [
            new("""
                int F(int x) => @fcode;
                int G(int x) => @gcode;
                int result = G(F(@t));
                """,
                "result", "The functions are applied in the wrong order."),
            new("""
                int F(int x) => @fcode;
                int G(int x) => @gcode;
                int result = F(@t) * G(@t);
                """,
                "result", "The values are multiplied instead of composed."),
            new("""
                int F(int x) => @fcode;
                int result = F(@t);
                """,
                "result", "The inner function is forgotten."),
        ],
    };
}

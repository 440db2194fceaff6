namespace ToolReasoner.Training.Curriculum.Families.Geometry;

/// <summary>How many integer lengths a third side can have.</summary>
internal static class TriangleInequalityCount
{
    public static Family Family { get; } = new("triangle-inequality-count", Subject.Geometry)
    {
        Draw = draw =>
        {
            var a = draw.Sized("a", 3, 20, 200);
            var b = draw.Sized("b", 3, 20, 200);
            draw.Require(a != b);
            draw.Person();
            return (2 * Math.Min(a, b)) - 1;
        },
        Statements =
        [
            "Two sides of a triangle are @a and @b. How many integers can be the {length of the third side|third side}?",
            "For how many positive integers $n$ is there a triangle with sides $@a$, $@b$ and $n$?",
            "@name has sticks of @a cm and @b cm and wants a third stick, a whole number of centimeters long, to make a triangle. How many lengths {are possible|can it have}?",
            "The lengths of the sides of a triangle are $@a$, $@b$ and $x$, where $x$ is an integer. {Find|Determine} the number of possible values of $x$.",
            "How many different triangles have sides of @a, @b and a third {integer|whole number}? (They must not be flat.)",
            "Town A is @a miles from town B, and B is @b miles from town C, all in straight lines. The towns are not on one line, and A and C are a whole number of miles apart. How many values can that number {have|take}?",
            "In triangle $ABC$, $AB = @a$ and $BC = @b$. How many integer values are possible for {$AC$|the length of $AC$}?",
            "Let $T$ be the number of integers $c$ such that $@a$, $@b$, $c$ are the side lengths of a triangle with positive area. {Find $T$.|What is $T$?}",
            "{Count|Find the number of} the integers $k$ with $k < @a + @b$, $@a < k + @b$ and $@b < k + @a$.",
        ],
        Methods =
        [
            new("""
                int count = 0;
                for (int c = 1; c < @a + @b; c++)
                {
                    if (c + @a > @b && c + @b > @a) count++;
                }
                """,
                "count"),
            new("""
                int least = Math.Abs(@a - @b) + 1;
                int greatest = @a + @b - 1;
                int count = greatest - least + 1;
                """,
                "count"),
            new("int count = Enumerable.Range(1, 1000).Count(c => c < @a + @b && c > Math.Abs(@a - @b));", "count"),
        ],
        Mistakes =
        [
            new("int count = @a + @b - Math.Abs(@a - @b);", "count", "One of the two bounds is counted."),
            new("int count = @a + @b - 1;", "count", "The third side must also be longer than the difference."),
            new("int count = Enumerable.Range(1, 1000).Count(c => c <= @a + @b && c >= Math.Abs(@a - @b));", "count", "Flat triangles are counted."),
        ],
    };
}

namespace ToolReasoner.Training.Curriculum.Families.NumberTheory;

/// <summary>How many perfect cubes lie between two numbers.</summary>
internal static class CubesBetween
{
    public static Family Family { get; } = new("cubes-in-range", Subject.NumberTheory)
    {
        Draw = draw =>
        {
            var a = draw.Sized("a", 2, 100, 20_000);
            var b = draw.Sized("b", 100, 3_000, 1_000_000);
            draw.Person();
            var cubes = Enumerable.Range(1, 100).Select(i => i * i * i).Where(s => s >= a && s <= b).ToList();
            draw.Require(cubes.Count > 1 && cubes[0] > a && cubes[^1] < b);
            return cubes.Count;
        },
        Statements =
        [
            "How many perfect cubes are there between @a and @b?",
            "{Find|Determine} the number of integers $n$ such that $@a < n^3 < @b$.",
            "How many of the integers from @a to @b are {perfect cubes|cubes of integers}?",
            "@name builds solid cubes from small equal blocks, using at least @a and at most @b blocks for a cube. How many different sizes of cubes can @he build?",
            "{Count|Find the number of} positive integers whose cube {lies|is} between $@a$ and $@b$.",
            "Let $C = \\{1, 8, 27, 64, \\ldots\\}$ be the set of positive perfect cubes. How many elements of $C$ are greater than $@a$ and less than $@b$?",
            "For how many integers $x$ with $@a \\le x \\le @b$ is $\\sqrt[3]{x}$ an integer?",
            "How many whole numbers have a third power that is {larger|greater} than @a but smaller than @b?",
            "A cube has an integer side length, and its volume is between @a and @b cubic centimeters. How many side lengths are possible?",
        ],
        Methods =
        [
            new("""
                int count = 0;
                for (int i = 1; i * i * i <= @b; i++)
                {
                    if (i * i * i >= @a) count++;
                }
                """,
                "count"),
            new("int count = Enumerable.Range(1, 200).Select(i => i * i * i).Count(c => c >= @a && c <= @b);", "count"),
            new("", "NumberTheory.IntegerRoot(@b, 3) - NumberTheory.IntegerRoot(@a - 1, 3)"),
        ],
        Mistakes =
        [
            new("""
                int count = 0;
                for (int i = 1; i * i <= @b; i++)
                {
                    if (i * i >= @a) count++;
                }
                """,
                "count", "The squares are counted, not the cubes."),
            new("""
                int count = 0;
                for (int i = 1; i * i * i <= @b; i++)
                {
                    count++;
                }
                """,
                "count", "Cubes below the range are counted, too."),
            new("", "NumberTheory.IntegerRoot(@b - @a, 3)", "The root of the difference is not the number of cubes."),
        ],
    };
}

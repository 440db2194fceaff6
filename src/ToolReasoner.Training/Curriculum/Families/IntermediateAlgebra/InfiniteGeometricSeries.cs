using System.Numerics;
using ToolReasoner.Symbolics;

namespace ToolReasoner.Training.Curriculum.Families.IntermediateAlgebra;

/// <summary>The sum of an infinite geometric series, or of an arithmetic-geometric one.</summary>
internal static class InfiniteGeometricSeries
{
    public static Family Family { get; } = new("infinite-geometric-series", Subject.IntermediateAlgebra)
    {
        Draw = draw =>
        {
            var q = draw.Int("q", 2, 6 + draw.Level);
            var p = draw.Int("p", 1, q - 1);
            var a = draw.Sized("a", 1, 12, 60);
            draw.Require(BigInteger.GreatestCommonDivisor(p, q).IsOne);
            draw.Set("second", new Rational(a * p, q));
            draw.Set("third", new Rational(a * p * p, q * q));
            return new Rational(a * q, q - p);
        },
        Statements =
        [
            "What is the sum of the infinite geometric series with first term $@a$ and common ratio $\\frac{@p}{@q}$?",
            "{Find|Compute} the exact sum of the infinite series @a + @second + @third + ..., in which each term is @p/@q of the one before.",
            "Evaluate $\\sum_{n=0}^{\\infty} @a \\left(\\frac{@p}{@q}\\right)^n$.",
            "A ball rolls @a meters in the first second and in every further second $\\frac{@p}{@q}$ of the way of the second before. How many meters does it roll {in all|altogether}, if it never stops? Give an exact number.",
            "Let $S = @a + @second + @third + \\cdots$ be a geometric series without end. {What is $S$ exactly?|Determine $S$ exactly.}",
            "If $x = @a + \\frac{@p}{@q}x$, which is what the endless sum with first term @a and ratio @p/@q satisfies, {what is $x$?|find $x$.}",
            "The side of the first square in a row is @a cm long, and each square after it has a side @p/@q as long as the one before. The squares never end. How long is the whole row in cm, {exactly|as a fraction or a whole number}?",
            "Compute the limit of the partial sums of the geometric sequence with $a_1 = @a$ and $a_{n+1} = \\frac{@p}{@q} a_n$.",
            "An infinite geometric series starts with @a and has the ratio @p/@q. To which exact number {does it converge|do its partial sums tend}?",
        ],
        Methods =
        [
            new("Rational sum = @a / (1 - new Rational(@p, @q));", "sum"),
            new("Rational sum = new Rational(@a * @q, @q - @p);", "sum"),
            new("""var sum = Algebra.Solve("x = @a + @p*x/@q").Elements[0];""", "sum"),
        ],
        Mistakes =
        [
            new("Rational sum = @a / (1 + new Rational(@p, @q));", "sum", "The ratio must be subtracted from 1."),
            new("Rational sum = @a * new Rational(@p, @q) / (1 - new Rational(@p, @q));", "sum", "The first term is left out."),
            new("""
                int sum = @a;
                int term = @a;
                for (int i = 1; i <= 100; i++)
                {
                    term = term * @p / @q;
                    sum += term;
                }
                """,
                "sum", "Integer division rounds every term down."),
        ],
    };
}

namespace ToolReasoner.Symbolics;

/// <summary>
/// Sines, cosines, tangents and cosecants of qπ in radicals, for the denominators 1 to 6, 8, 10, 12, 15, 16, 20, 24 and 30. Checked against
/// floating point by a test; those of denominator 15 and 30 are the differences of angles 2π/5, π/3 and their like, written out.
/// </summary>
internal static class SineTable
{
    private static readonly Dictionary<Rational, Expr> s_cosines = MakeCosines();
    private static readonly Dictionary<Rational, Expr> s_tangents = MakeTangents();
    private static readonly Dictionary<Rational, Expr> s_cosecants = MakeCosecants();

    /// <summary>The angles from 0 to π/2 in the table, as multiples of π.</summary>
    public static IEnumerable<Rational> Angles => s_cosines.Keys;

    /// <summary>cos qπ.</summary>
    /// <param name="q">0 to 1/2.</param>
    public static Expr? Cosine(Rational q) => s_cosines.GetValueOrDefault(q);

    /// <summary>tan qπ.</summary>
    /// <param name="q">0 or more, below 1/2.</param>
    public static Expr? Tangent(Rational q)
    {
        if (s_tangents.TryGetValue(q, out var known))
        {
            return known;
        }

        // tan a = csc 2a − cot 2a, and cot b = tan(π/2 − b)
        var twice = q * 2;
        return twice < Rational.Half && s_cosecants.TryGetValue(twice, out var cosecant) && s_tangents.TryGetValue(Rational.Half - twice, out var cotangent)
                && (q.Denominator == 16 || q.Denominator == 20 || q.Denominator == 24)
            ? cosecant - cotangent
            : twice > Rational.Half && Tangent(Rational.Half - q) is not null && s_cosecants.TryGetValue(1 - twice, out cosecant) && s_tangents.TryGetValue(twice - Rational.Half, out cotangent)
                ? cosecant + cotangent
                : null;
    }

    /// <summary>1/sin qπ.</summary>
    /// <param name="q">Above 0, at most 1/2.</param>
    public static Expr? Cosecant(Rational q) =>
        s_cosecants.TryGetValue(q, out var known) ? known : Cosine(Rational.Half - q) is { } sine ? Powers.Pow(sine, -1) : null;

    private static Expr Root(Expr value) => Powers.Pow(value, Rational.Half);

    private static Dictionary<Rational, Expr> MakeCosines()
    {
        Expr r2 = Root(2), r3 = Root(3), r5 = Root(5), r6 = Root(6), r15 = Root(15);
        Expr plus5 = Root(10 + (2 * r5)), minus5 = Root(10 - (2 * r5)), plus30 = Root(30 + (6 * r5)), minus30 = Root(30 - (6 * r5));
        Expr plus2 = Root(2 + r2), minus2 = Root(2 - r2);
        return new()
        {
            [0] = 1, [new(1, 2)] = 0, [new(1, 3)] = Rational.Half, [new(1, 4)] = r2 / 2, [new(1, 6)] = r3 / 2,
            [new(1, 5)] = (1 + r5) / 4, [new(2, 5)] = (r5 - 1) / 4, [new(1, 10)] = plus5 / 4, [new(3, 10)] = minus5 / 4,
            [new(1, 8)] = plus2 / 2, [new(3, 8)] = minus2 / 2, [new(1, 12)] = (r6 + r2) / 4, [new(5, 12)] = (r6 - r2) / 4,
            [new(1, 16)] = Root(2 + plus2) / 2, [new(3, 16)] = Root(2 + minus2) / 2, [new(5, 16)] = Root(2 - minus2) / 2, [new(7, 16)] = Root(2 - plus2) / 2,
            [new(1, 24)] = Root(8 + (2 * r6) + (2 * r2)) / 4, [new(5, 24)] = Root(8 + (2 * r6) - (2 * r2)) / 4,
            [new(7, 24)] = Root(8 - (2 * r6) + (2 * r2)) / 4, [new(11, 24)] = Root(8 - (2 * r6) - (2 * r2)) / 4,
            [new(1, 20)] = Root(8 + (2 * plus5)) / 4, [new(3, 20)] = Root(8 + (2 * minus5)) / 4,
            [new(7, 20)] = Root(8 - (2 * minus5)) / 4, [new(9, 20)] = Root(8 - (2 * plus5)) / 4,
            [new(1, 15)] = (r5 - 1 + plus30) / 8, [new(2, 15)] = (r5 + 1 + minus30) / 8,
            [new(4, 15)] = (1 - r5 + plus30) / 8, [new(7, 15)] = (minus30 - 1 - r5) / 8,
            [new(1, 30)] = (minus5 + r3 + r15) / 8, [new(7, 30)] = (plus5 - r3 + r15) / 8,
            [new(11, 30)] = (r15 + r3 - minus5) / 8, [new(13, 30)] = (plus5 + r3 - r15) / 8,
        };
    }

    private static Dictionary<Rational, Expr> MakeTangents()
    {
        Expr r2 = Root(2), r3 = Root(3), r5 = Root(5), r15 = Root(15);
        Expr plus10 = Root(10 + (2 * r5)), minus10 = Root(10 - (2 * r5)), plus50 = Root(50 + (22 * r5)), minus50 = Root(50 - (22 * r5));
        return new()
        {
            [0] = 0, [new(1, 3)] = r3, [new(1, 4)] = 1, [new(1, 6)] = r3 / 3, [new(1, 12)] = 2 - r3, [new(5, 12)] = 2 + r3,
            [new(1, 8)] = r2 - 1, [new(3, 8)] = r2 + 1, [new(1, 5)] = Root(5 - (2 * r5)), [new(2, 5)] = Root(5 + (2 * r5)),
            [new(1, 10)] = Root(25 - (10 * r5)) / 5, [new(3, 10)] = Root(25 + (10 * r5)) / 5,
            [new(1, 15)] = ((3 * r3) - r15 - minus50) / 2, [new(2, 15)] = (plus50 - (3 * r3) - r15) / 2,
            [new(4, 15)] = ((3 * r3) - r15 + minus50) / 2, [new(7, 15)] = (plus50 + (3 * r3) + r15) / 2,
            [new(1, 30)] = (minus10 + r3 - r15) / 2, [new(7, 30)] = (r15 + r3 - plus10) / 2,
            [new(11, 30)] = (minus10 - r3 + r15) / 2, [new(13, 30)] = (r15 + r3 + plus10) / 2,
        };
    }

    private static Dictionary<Rational, Expr> MakeCosecants()
    {
        Expr r2 = Root(2), r3 = Root(3), r5 = Root(5), r6 = Root(6);
        return new()
        {
            [new(1, 2)] = 1, [new(1, 6)] = 2, [new(1, 4)] = r2, [new(1, 3)] = 2 * r3 / 3, [new(1, 12)] = r6 + r2, [new(5, 12)] = r6 - r2,
            [new(1, 8)] = Root(4 + (2 * r2)), [new(3, 8)] = Root(4 - (2 * r2)), [new(1, 10)] = 1 + r5, [new(3, 10)] = r5 - 1,
            [new(1, 5)] = Root(50 + (10 * r5)) / 5, [new(2, 5)] = Root(50 - (10 * r5)) / 5,
        };
    }
}

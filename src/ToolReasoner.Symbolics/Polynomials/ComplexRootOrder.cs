namespace ToolReasoner.Symbolics;

/// <summary>Puts roots that are not real in order: by real part, then by imaginary part, exactly.</summary>
internal static class ComplexRootOrder
{
    // From here on, real parts that still look equal are asked whether they are.
    private const int BitsBeforeAsking = 64;

    /// <summary>The roots given and their conjugates, in order.</summary>
    internal static List<ComplexRoot> Sort(IntegerPolynomial polynomial, List<ComplexRoot> upper, Budget budget)
    {
        var sums = default(IntegerPolynomial);
        var sorted = new List<ComplexRoot>();
        foreach (var root in upper.OrderBy(root => root.CentreReal))
        {
            // Mostly in order already: insert from the end.
            var (at, moving) = (sorted.Count, root);
            while (at > 0 && CompareRealParts(polynomial, sorted, at - 1, ref moving, ref sums, budget) > 0)
            {
                at--;
            }

            sorted.Insert(at, moving);
        }

        return WithConjugates(polynomial, sorted, ref sums, budget);
    }

    // Refines both as far as needed; positive where the one in the list comes later.
    private static int CompareRealParts(
        IntegerPolynomial polynomial, List<ComplexRoot> list, int at, ref ComplexRoot root, ref IntegerPolynomial? sums, Budget budget)
    {
        for (var bits = 16; ; bits *= 2)
        {
            var (left, right) = (list[at].Box().Real, root.Box().Real);
            if (!left.Meets(right))
            {
                return left.High < right.Low ? -1 : 1;
            }

            if (bits > BitsBeforeAsking && AreEqual(polynomial, left, right, ref sums, budget))
            {
                return CompareImaginaryParts(list, at, ref root, budget);
            }

            list[at] = list[at].Refine(bits, budget);
            root = root.Refine(bits, budget);
        }
    }

    // Different roots with equal real parts.
    private static int CompareImaginaryParts(List<ComplexRoot> list, int at, ref ComplexRoot root, Budget budget)
    {
        for (var bits = 16; ; bits *= 2)
        {
            var (left, right) = (list[at].Box().Imaginary, root.Box().Imaginary);
            if (!left.Meets(right))
            {
                return left.High < right.Low ? -1 : 1;
            }

            list[at] = list[at].Refine(bits, budget);
            root = root.Refine(bits, budget);
        }
    }

    // Twice a real part is the sum of a root and its conjugate: both are roots of the polynomial of such sums, and equal where it has only
    // one root in the hull of both intervals.
    private static bool AreEqual(IntegerPolynomial polynomial, RationalInterval left, RationalInterval right, ref IntegerPolynomial? sums, Budget budget)
    {
        sums ??= ComposedPolynomials.PairSums(polynomial, budget).SquareFreePart(budget);
        var (low, high) = (left.Low < right.Low ? left.Low : right.Low, left.High > right.High ? left.High : right.High);

        // A little wider, as a root at an end would not be counted.
        var (from, to) = ((low * 3) - high, (high * 3) - low);
        return RealRootIsolation.Variations(sums, from, to, budget) == 1;
    }

    private static List<ComplexRoot> WithConjugates(IntegerPolynomial polynomial, List<ComplexRoot> upper, ref IntegerPolynomial? sums, Budget budget)
    {
        var all = new List<ComplexRoot>();
        for (var from = 0; from < upper.Count;)
        {
            // Neighbours with the same real part stand together, the conjugates of all of them before all of them.
            var to = from + 1;
            while (to < upper.Count && HaveEqualRealParts(polynomial, upper[to - 1], upper[to], ref sums, budget))
            {
                to++;
            }

            for (var i = to - 1; i >= from; i--)
            {
                all.Add(upper[i].Conjugate());
            }

            all.AddRange(upper[from..to]);
            from = to;
        }

        return all;
    }

    private static bool HaveEqualRealParts(IntegerPolynomial polynomial, ComplexRoot left, ComplexRoot right, ref IntegerPolynomial? sums, Budget budget)
    {
        for (var bits = 16; ; bits *= 2)
        {
            var (a, b) = (left.Box().Real, right.Box().Real);
            if (!a.Meets(b))
            {
                return false;
            }

            if (bits > BitsBeforeAsking && AreEqual(polynomial, a, b, ref sums, budget))
            {
                return true;
            }

            (left, right) = (left.Refine(bits, budget), right.Refine(bits, budget));
        }
    }
}

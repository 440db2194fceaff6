using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <content>Arithmetic: a polynomial that has the result as a root, its factors, and the one root that lies where the result does.</content>
public sealed partial class AlgebraicNumber
{
    /// <summary>The sum.</summary>
    /// <param name="left">Any.</param>
    /// <param name="right">Any.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public static AlgebraicNumber Add(AlgebraicNumber left, AlgebraicNumber right, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        budget = Budget.OrDefault(budget);
        if (left.IsRational && right.IsRational)
        {
            return left.ToRational() + right.ToRational();
        }

        if (left.IsRational || right.IsRational)
        {
            var (number, fraction) = left.IsRational ? (right, left.ToRational()) : (left, right.ToRational());
            var moved = ComposedPolynomials.Sum(number.MinimalPolynomial, new IntegerPolynomial(-fraction.Numerator, fraction.Denominator), budget);
            return fraction.IsZero ? number : number.Moebius(moved, box => box + ComplexBox.Of(fraction), budget);
        }

        var candidates = ComposedPolynomials.Sum(left.MinimalPolynomial, right.MinimalPolynomial, budget);
        return Select(Irreducible(candidates, budget), left.IsReal && right.IsReal, bits => left.Box(bits, budget) + right.Box(bits, budget), budget);
    }

    /// <summary>The product.</summary>
    /// <param name="left">Any.</param>
    /// <param name="right">Any.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public static AlgebraicNumber Multiply(AlgebraicNumber left, AlgebraicNumber right, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        budget = Budget.OrDefault(budget);
        if (left.IsZero || right.IsZero || (left.IsRational && right.IsRational))
        {
            return left.IsZero || right.IsZero ? Zero : left.ToRational() * right.ToRational();
        }

        if (left.IsRational || right.IsRational)
        {
            var (number, fraction) = left.IsRational ? (right, left.ToRational()) : (left, right.ToRational());
            var scaled = ComposedPolynomials.Product(number.MinimalPolynomial, new IntegerPolynomial(-fraction.Numerator, fraction.Denominator), budget);
            return fraction.IsOne ? number : number.Moebius(scaled, box => box * ComplexBox.Of(fraction), budget);
        }

        var candidates = ComposedPolynomials.Product(left.MinimalPolynomial, right.MinimalPolynomial, budget);
        return Select(Irreducible(candidates, budget), left.IsReal && right.IsReal, bits => left.Box(bits, budget) * right.Box(bits, budget), budget);
    }

    /// <summary>1 over it.</summary>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="DivideByZeroException">It is 0.</exception>
    public AlgebraicNumber Reciprocal(Budget? budget = null)
    {
        if (IsZero)
        {
            throw new DivideByZeroException("an algebraic number is divided by 0");
        }

        budget = Budget.OrDefault(budget);
        return IsRational
            ? ToRational().Reciprocal()
            : Select([MinimalPolynomial.Reverse().PrimitivePart()], IsReal, bits => ReciprocalBox(bits, budget), budget);
    }

    /// <summary>A whole power.</summary>
    /// <param name="exponent">Not negative for 0.</param>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="DivideByZeroException">0 to a negative power.</exception>
    public AlgebraicNumber Pow(int exponent, Budget? budget = null)
    {
        budget = Budget.OrDefault(budget);
        if (exponent < 0)
        {
            return Reciprocal(budget).Pow(checked(-exponent), budget);
        }

        if (IsRational || exponent <= 1)
        {
            return exponent == 0 ? One : exponent == 1 ? this : RationalPower(ToRational(), exponent, budget);
        }

        // All roots of the polynomial of powers are conjugates: it is a power of the minimal polynomial.
        var minimal = ComposedPolynomials.Power(MinimalPolynomial, exponent, budget).SquareFreePart(budget);
        return Select([minimal], IsReal, bits => PowerBox(Box(bits, budget), exponent, bits), budget);
    }

    /// <summary>The principal root: of all n-th roots the one with the largest real part, and above the real line where two have it.</summary>
    /// <param name="degree">n: 1 or more.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public AlgebraicNumber Root(int degree, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(degree, 1);
        budget = Budget.OrDefault(budget);
        if (degree == 1 || IsZero)
        {
            return this;
        }

        var factors = Irreducible(MinimalPolynomial.Inflate(degree), budget);
        var isPositive = IsReal && Sign() > 0;
        var open = factors.SelectMany(f => isPositive
            ? RealRootsOf(f, budget).Where(root => root.Sign() > 0)
            : RealRootsOf(f, budget).Concat(ComplexRootsOf(f, budget)).Where(root => !IsReal || root.IsReal || root._complex!.IsUpper)).ToList();

        // Each is an n-th root of a conjugate; a real number's principal root is not below the real line.
        for (var bits = 32; ; bits *= 2)
        {
            budget.NeedBits(bits);
            var here = Box(bits, budget);
            open = [.. open.Where(root => PowerBox(root.Box(bits, budget), degree, bits).Meets(here))];
            var boxes = open.ConvertAll(root => root.Box(bits, budget).Real);
            var best = boxes.Max(box => box.Low);
            var leading = open.Where((_, i) => boxes[i].High >= best).ToList();
            if (leading.Count == 1 && IsSettled(open, degree, isPositive))
            {
                return leading[0];
            }
        }
    }

    /// <summary>The number mirrored at the real line.</summary>
    public AlgebraicNumber Conjugate() => IsReal ? this : new AlgebraicNumber(MinimalPolynomial, null, _complex!.Conjugate());

    /// <summary>The real part.</summary>
    /// <param name="budget">Null for a fresh one.</param>
    public AlgebraicNumber RealPart(Budget? budget = null)
    {
        if (IsReal)
        {
            return this;
        }

        budget = Budget.OrDefault(budget);
        var twice = Select(Irreducible(ComposedPolynomials.PairSums(MinimalPolynomial, budget), budget), true, bits => Flat(Box(bits, budget)), budget);
        return Multiply(twice, Rational.Half, budget);

        static ComplexBox Flat(ComplexBox box) => new(box.Real + box.Real, RationalInterval.Of(Rational.Zero));
    }

    /// <summary>The imaginary part, a real number.</summary>
    /// <param name="budget">Null for a fresh one.</param>
    public AlgebraicNumber ImaginaryPart(Budget? budget = null)
    {
        budget = Budget.OrDefault(budget);
        return IsReal ? Zero : Multiply(Add(this, -RealPart(budget), budget), -ImaginaryUnit, budget);
    }

    /// <summary>The absolute value, a real number.</summary>
    /// <param name="budget">Null for a fresh one.</param>
    public AlgebraicNumber Abs(Budget? budget = null)
    {
        budget = Budget.OrDefault(budget);
        return IsReal ? Sign() < 0 ? -this : this : Multiply(this, Conjugate(), budget).Root(2, budget);
    }

    /// <summary>A box of side at most about 2^-bits around it.</summary>
    internal ComplexBox Box(int bits, Budget budget)
    {
        if (_complex is not null)
        {
            return _complex.Refine(bits + 1, budget).Box();
        }

        var root = _real!.Refine(bits, budget);
        return new ComplexBox(new(root.Low, root.High), RationalInterval.Of(Rational.Zero));
    }

    // The root of an irreducible polynomial that lies in ever smaller boxes.
    private static AlgebraicNumber Select(List<IntegerPolynomial> factors, bool isReal, Func<int, ComplexBox> boxOf, Budget budget)
    {
        var bits = 32;
        for (; factors.Count > 1; bits *= 2)
        {
            budget.NeedBits(bits);
            var box = boxOf(bits);
            factors = [.. factors.Where(f => box.Evaluate(f, bits * 2, budget).ContainsZero)];
        }

        var open = RealRootsOf(factors[0], budget).ToList();
        if (!isReal)
        {
            open.AddRange(ComplexRootsOf(factors[0], budget));
        }

        for (; open.Count > 1; bits *= 2)
        {
            budget.NeedBits(bits);
            var box = boxOf(bits);
            open = [.. open.Where(root => root.Box(bits, budget).Meets(box))];
        }

        return open[0];
    }

    private static List<IntegerPolynomial> Irreducible(IntegerPolynomial value, Budget budget) => [.. value.Factor(budget).Factors.Select(f => f.Factor)];

    private static Rational RationalPower(Rational value, int exponent, Budget budget) =>
        new(budget.Pow(value.Numerator, exponent), budget.Pow(value.Denominator, exponent));

    private static ComplexBox PowerBox(ComplexBox box, int exponent, int bits)
    {
        var power = box;
        for (var bit = 30 - BitOperations.LeadingZeroCount((uint)exponent); bit >= 0; bit--)
        {
            power = (power * power).Round(2 * bits);
            power = ((exponent >> bit) & 1) == 1 ? (power * box).Round(2 * bits) : power;
        }

        return power;
    }

    // Whether what is left are the n n-th roots of this number itself, and none of a conjugate's.
    private bool IsSettled(List<AlgebraicNumber> open, int degree, bool isPositive) => isPositive
        ? open.Count == 1
        : degree == (IsReal ? open.Sum(root => root.IsReal ? 1 : 2) : open.Count);

    private ComplexBox ReciprocalBox(int bits, Budget budget)
    {
        for (var more = 8; ; more *= 2)
        {
            var box = Box(bits + more, budget);
            var norm = box.Real.Square() + box.Imaginary.Square();
            if (!norm.ContainsZero)
            {
                var conjugate = new ComplexBox(box.Real, new(-box.Imaginary.High, -box.Imaginary.Low));
                var inverse = norm.Reciprocal();
                return new ComplexBox(conjugate.Real * inverse, conjugate.Imaginary * inverse).Round(bits + more);
            }
        }
    }

    // The image under a rational change of variable: its minimal polynomial is known to be irreducible.
    private AlgebraicNumber Moebius(IntegerPolynomial minimal, Func<ComplexBox, ComplexBox> change, Budget budget) =>
        Select([minimal.PrimitivePart()], IsReal, bits => change(Box(bits, budget)), budget);
}

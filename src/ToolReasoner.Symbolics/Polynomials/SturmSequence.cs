using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Sturm's sequence of a polynomial: counts its different real roots between two numbers.</summary>
public sealed class SturmSequence
{
    private readonly List<IntegerPolynomial> _chain;

    /// <summary>Makes the sequence.</summary>
    /// <param name="polynomial">Not 0; multiple roots count once.</param>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="ArgumentException">It is 0.</exception>
    public SturmSequence(IntegerPolynomial polynomial, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(polynomial);
        if (polynomial.IsZero)
        {
            throw new ArgumentException("every number is a root of the polynomial 0", nameof(polynomial));
        }

        budget = Budget.OrDefault(budget);
        var square = polynomial.SquareFreePart(budget);
        _chain = [square, square.Derivative()];
        while (!_chain[^1].IsConstant)
        {
            var (multiplier, _, remainder) = _chain[^2].PseudoDivide(_chain[^1], budget);
            var content = remainder.Content();
            content = multiplier.Sign > 0 ? -content : content;
            _chain.Add(content.IsZero ? remainder : remainder.Map(c => c / content));
        }
    }

    /// <summary>The different real roots above one number and not above the other.</summary>
    /// <param name="above">Null for minus infinity.</param>
    /// <param name="upTo">Null for infinity.</param>
    public int Count(Rational? above = null, Rational? upTo = null) =>
        above >= upTo ? 0 : Variations(above, isHigh: false) - Variations(upTo, isHigh: true);

    private int Variations(Rational? at, bool isHigh)
    {
        var (variations, last) = (0, 0);
        foreach (var member in _chain)
        {
            var sign = at is { } place
                ? member.SignAt(place)
                : member.LeadingCoefficient.Sign * (isHigh || member.Degree % 2 == 0 ? 1 : -1);
            if (sign != 0)
            {
                variations += sign == -last ? 1 : 0;
                last = sign;
            }
        }

        return variations;
    }
}

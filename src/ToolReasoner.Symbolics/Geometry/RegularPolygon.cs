using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>A regular polygon by its sides, wherever it lies.</summary>
public sealed record RegularPolygon
{
    /// <summary>A regular polygon.</summary>
    /// <param name="sides">3 or more.</param>
    /// <param name="sideLength">The length of each.</param>
    public RegularPolygon(int sides, Expr sideLength)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(sides, 3);
        ArgumentNullException.ThrowIfNull(sideLength);
        (Sides, SideLength) = (sides, sideLength);
    }

    /// <summary>How many.</summary>
    public int Sides { get; }

    /// <summary>The length of each.</summary>
    public Expr SideLength { get; }

    /// <summary>The one with a given distance from the centre to the corners.</summary>
    public static RegularPolygon WithCircumradius(int sides, Expr circumradius, Budget? budget = null) =>
        new(sides, Measuring.With(budget).Tidy(2 * circumradius * Expr.Sin(Expr.Pi / sides)));

    /// <summary>The one with a given distance from the centre to the sides.</summary>
    public static RegularPolygon WithApothem(int sides, Expr apothem, Budget? budget = null) =>
        new(sides, Measuring.With(budget).Tidy(2 * apothem * Expr.Tan(Expr.Pi / sides)));

    /// <summary>The area.</summary>
    public Expr Area(Budget? budget = null) => Measuring.With(budget).Tidy(Sides * SideLength * SideLength / (4 * Expr.Tan(Expr.Pi / Sides)));

    /// <summary>The sum of the sides.</summary>
    public Expr Perimeter => Sides * SideLength;

    /// <summary>The distance from the centre to the sides: the inradius.</summary>
    public Expr Apothem(Budget? budget = null) => Measuring.With(budget).Tidy(SideLength / (2 * Expr.Tan(Expr.Pi / Sides)));

    /// <summary>The distance from the centre to the corners.</summary>
    public Expr Circumradius(Budget? budget = null) => Measuring.With(budget).Tidy(SideLength / (2 * Expr.Sin(Expr.Pi / Sides)));

    /// <summary>The angle at each corner, in radians.</summary>
    public Expr InteriorAngle => new Rational(Sides - 2, Sides) * Expr.Pi;

    /// <summary>The angle of each side at the centre, in radians.</summary>
    public Expr CentralAngle => new Rational(2, Sides) * Expr.Pi;

    /// <summary>How many diagonals there are.</summary>
    public BigInteger DiagonalCount => (BigInteger)Sides * (Sides - 3) / 2;

    /// <summary>The length of a diagonal (or side).</summary>
    /// <param name="steps">How many corners further it ends: 1 is a side.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public Expr Diagonal(int steps, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(steps, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(steps, Sides);
        return Measuring.With(budget).Tidy(SideLength * Expr.Sin(new Rational(steps, Sides) * Expr.Pi) / Expr.Sin(Expr.Pi / Sides));
    }
}

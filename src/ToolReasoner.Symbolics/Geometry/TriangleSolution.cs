namespace ToolReasoner.Symbolics;

/// <summary>Sides and angles of a triangle: side a lies opposite the angle alpha.</summary>
/// <param name="A">Side.</param>
/// <param name="B">Side.</param>
/// <param name="C">Side.</param>
/// <param name="Alpha">Angle, in radians.</param>
/// <param name="Beta">Angle, in radians.</param>
/// <param name="Gamma">Angle, in radians.</param>
public sealed record TriangleSolution(Expr A, Expr B, Expr C, Expr Alpha, Expr Beta, Expr Gamma)
{
    /// <summary>The area.</summary>
    public Expr Area(Budget? budget = null) => Measuring.With(budget).Tidy(A * B * Expr.Sin(Gamma) / 2);

    /// <summary>Corners for it: A at the origin, B on the x axis to the right, C above it.</summary>
    public Triangle ToTriangle(Budget? budget = null)
    {
        var m = Measuring.With(budget);
        return new(Point.Origin, new(C, 0), m.Tidy(B * Expr.Cos(Alpha), B * Expr.Sin(Alpha)));
    }

    /// <inheritdoc/>
    public override string ToString() => $"a = {A}, b = {B}, c = {C}, alpha = {Alpha}, beta = {Beta}, gamma = {Gamma}";
}

namespace ToolReasoner.Symbolics;

/// <summary>All triangles with three given parts, by the laws of sines and cosines.</summary>
internal sealed class TriangleSolver(Measuring m)
{
    /// <summary>Sides and angles that are not given are null.</summary>
    public IReadOnlyList<TriangleSolution> Solve(Expr?[] sides, Expr?[] angles)
    {
        var given = (Sides: sides.Count(side => side is not null), Angles: angles.Count(angle => angle is not null));
        if (given.Sides + given.Angles != 3 || given.Sides == 0)
        {
            throw new ArgumentException("three parts of a triangle are wanted, one side at least");
        }

        if (sides.Any(side => side is not null && side.IsConstant && m.Sign(side) <= 0)
            || angles.Any(angle => angle is not null && angle.IsConstant && (m.Sign(angle) <= 0 || m.Compare(angle, Expr.Pi) >= 0)))
        {
            return [];
        }

        return given.Sides switch
        {
            3 => FromSides(sides!, angles) is { } one ? [one] : [],
            2 => FromTwoSides(sides, angles),
            _ => FromOneSide(sides, angles),
        };
    }

    private TriangleSolution? FromSides(Expr[] sides, Expr?[] angles)
    {
        var (a, b, c) = (Expr.Pow(sides[0], 2), Expr.Pow(sides[1], 2), Expr.Pow(sides[2], 2));
        var square = SixteenSquaredArea(sides[0], sides[1], sides[2], m);
        if (square.IsConstant && (m.Sign(square) <= 0 || Enumerable.Range(0, 3).Any(i => !IsLess(sides[i], sides[(i + 1) % 3] + sides[(i + 2) % 3]))))
        {
            return null;
        }

        var root = m.Sqrt(square);
        return new(
            sides[0], sides[1], sides[2],
            angles[0] ?? m.Angle(b + c - a, root), angles[1] ?? m.Angle(c + a - b, root), angles[2] ?? m.Angle(a + b - c, root));
    }

    private List<TriangleSolution> FromTwoSides(Expr?[] sides, Expr?[] angles)
    {
        var missing = Array.FindIndex(sides, side => side is null);
        var known = Array.FindIndex(angles, angle => angle is not null);
        var cosine = Expr.Cos(angles[known]!);
        if (known == missing)
        {
            var (b, c) = (sides[(missing + 1) % 3]!, sides[(missing + 2) % 3]!);
            return With(missing, m.Sqrt((b * b) + (c * c) - (2 * b * c * cosine)));
        }

        // c² − 2·b·c·cos α + b² − a² = 0, with α opposite a.
        var (a, other) = (sides[known]!, sides[3 - missing - known]!);
        var left = m.Tidy((a * a) - (other * other * (1 - (cosine * cosine))));
        var sign = m.Sign(left);
        if (sign < 0)
        {
            return [];
        }

        var (middle, root) = (other * cosine, m.Sqrt(left));
        return [.. (sign == 0 ? [middle] : new[] { middle + root, middle - root })
            .Select(side => m.Tidy(side)).Where(side => m.Sign(side) > 0).SelectMany(side => With(missing, side))];

        List<TriangleSolution> With(int index, Expr side)
        {
            var all = (Expr[])sides.Clone()!;
            all[index] = side;
            return FromSides(all, angles) is { } one ? [one] : [];
        }
    }

    private List<TriangleSolution> FromOneSide(Expr?[] sides, Expr?[] angles)
    {
        var missing = Array.FindIndex(angles, angle => angle is null);
        var known = Array.FindIndex(sides, side => side is not null);
        var all = (Expr[])angles.Clone()!;
        all[missing] = m.Tidy(Expr.Pi - all[(missing + 1) % 3] - all[(missing + 2) % 3]);
        if (all[missing].IsConstant && m.Sign(all[missing]) <= 0)
        {
            return [];
        }

        var side = new Expr[3];
        for (var i = 0; i < 3; i++)
        {
            side[i] = i == known ? sides[known]! : m.Tidy(sides[known]! * Expr.Sin(all[i]) / Expr.Sin(all[known]));
        }

        return [new(side[0], side[1], side[2], all[0], all[1], all[2])];
    }

    // Of symbols it is taken for granted: the triangle is there for the values that make one.
    private bool IsLess(Expr left, Expr right) => !(left - right).IsConstant || m.Compare(left, right) < 0;

    /// <summary>Heron: (a + b + c)(−a + b + c)(a − b + c)(a + b − c).</summary>
    internal static Expr SixteenSquaredArea(Expr a, Expr b, Expr c, Measuring m)
    {
        var (p, q, r) = (a * a, b * b, c * c);
        return m.Tidy((2 * ((p * q) + (q * r) + (r * p))) - (p * p) - (q * q) - (r * r));
    }
}

namespace AngouriMath.Extensions;

/// <content>What can be done with several entities.</content>
public static partial class AngouriMathExtensions
{
#pragma warning disable CS1591 // Each is what its name says.
    public static Entity SumAll(this IEnumerable<Entity> terms) => terms.Aggregate((Entity)0, (left, right) => left + right);

    public static Entity MultiplyAll(this IEnumerable<Entity> factors) => factors.Aggregate((Entity)1, (left, right) => left * right);

    public static Entity.Set.FiniteSet ToSet(this IEnumerable<Entity> elements) => new(elements);

    public static Entity.Matrix ToVector(this IEnumerable<Entity> elements) => MathS.Vector([.. elements]);

    public static Entity.Set Unite(this IEnumerable<Entity.Set> sets) => sets.Aggregate((Entity.Set)Entity.Set.Empty, (left, right) => left.Unite(right));

    public static Entity.Set Intersect(this IEnumerable<Entity.Set> sets) => sets.Aggregate((left, right) => left.Intersect(right));

    public static Entity.Set.Interval ToInterval(this (string Left, string Right) ends) => MathS.Interval(ends.Left, ends.Right);

    public static Entity.Set.Interval ToInterval(this (int Left, int Right) ends) => MathS.Interval(ends.Left, ends.Right);

    public static Entity.Set.Interval ToEntity(this (Entity Left, bool LeftClosed, Entity Right, bool RightClosed) ends) =>
        MathS.Interval(ends.Left, ends.LeftClosed, ends.Right, ends.RightClosed);

    public static Entity.Matrix? SolveSystem(this (string First, string Second) equations, string x, string y) =>
        MathS.Equations(equations.First, equations.Second).Solve(x, y);

    public static Entity.Matrix? SolveSystem(this (string First, string Second, string Third) equations, string x, string y, string z) =>
        MathS.Equations(equations.First, equations.Second, equations.Third).Solve(x, y, z);

    public static Entity.Matrix? SolveSystem(this (string First, string Second, string Third, string Fourth) equations, string x, string y, string z, string w) =>
        MathS.Equations(equations.First, equations.Second, equations.Third, equations.Fourth).Solve(x, y, z, w);

    public static Entity.Matrix? SolveSystem(
        this (string First, string Second, string Third, string Fourth, string Fifth) equations, string x, string y, string z, string w, string v) =>
        MathS.Equations(equations.First, equations.Second, equations.Third, equations.Fourth, equations.Fifth).Solve(x, y, z, w, v);
#pragma warning restore CS1591
}

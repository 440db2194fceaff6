namespace AngouriMath.Solving;

/// <summary>Statements about one variable. Equations between rational functions are solved over the complex numbers, others over the real ones.</summary>
internal static class Solver
{
    /// <summary>All values for which a statement holds, or an expression is 0.</summary>
    public static Entity.Set Solve(Entity entity, Entity.Variable x) => throw new NotSolvedException($"{entity} was not solved for {x}");
}

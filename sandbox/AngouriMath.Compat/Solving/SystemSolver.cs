namespace AngouriMath.Solving;

/// <summary>Systems of equations.</summary>
internal static class SystemSolver
{
    /// <summary>All solutions, one a row; null when there are none.</summary>
    public static Entity.Matrix? Solve(IReadOnlyList<Entity> equations, IReadOnlyList<Entity.Variable> variables) => throw new NotSolvedException("not solved");
}

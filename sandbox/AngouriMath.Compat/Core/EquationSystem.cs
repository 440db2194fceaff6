using AngouriMath.Solving;

namespace AngouriMath.Core;

/// <summary>Equations that hold together.</summary>
public sealed class EquationSystem : ILatexiseable
{
    private readonly Entity[] _equations;

    /// <summary>A system of equations: expressions that are 0, or statements.</summary>
    public EquationSystem(params Entity[] equations) => _equations = equations;

    /// <summary>All solutions, one a row, a variable a column; null when there are none.</summary>
    /// <exception cref="NotSolvedException">Not all of them were found.</exception>
    public Entity.Matrix? Solve(params Entity.Variable[] variables) => Systems.Solve(_equations, variables);

    /// <inheritdoc/>
    public string Latexise() => @"\begin{cases}" + string.Join(@"\\", _equations.Select(equation => Statement(equation).Latexise())) + @"\end{cases}";

    /// <inheritdoc/>
    public override string ToString() => string.Join("\n", _equations.Select(Statement));

    private static Entity Statement(Entity equation) => equation is Entity.Statement ? equation : equation.EqualTo(0);
}

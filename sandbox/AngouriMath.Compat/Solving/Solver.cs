namespace AngouriMath.Solving;

/// <summary>
/// Statements about one variable. Equations between rational functions are solved over the complex numbers, as AngouriMath does; everything
/// else over the real ones. Nothing is returned that is not proved to be all of the solutions.
/// </summary>
internal static class Solver
{
    /// <summary>All values for which a statement holds, or an expression is 0.</summary>
    public static Entity.Set Solve(Entity entity, Entity.Variable x)
    {
        if (x.Tree is not SymbolExpr)
        {
            throw new NotSolvedException($"{x} is a constant: there is nothing to solve for");
        }

        var tree = Analysis.Evaluated(entity.Tree);
        return Of(tree is RelationExpr or LogicExpr ? tree : Expr.Equation(tree, 0), x.Tree);
    }

    /// <summary>All values for which a statement holds.</summary>
    public static Entity.Set Of(Expr statement, Expr x)
    {
        if (statement is LogicExpr { Kind: LogicKind.Or })
        {
            return statement.Operands.Select(part => Of(part, x)).Aggregate((left, right) => left.Unite(right));
        }

        if (statement.FreeSymbols.Any(symbol => !symbol.Equals(x)) && IsRational(statement, x) && ParametricRoots.Of(statement, x) is { } general)
        {
            return general;
        }

        var domain = statement is RelationExpr { Kind: RelationKind.Equal } && IsRational(statement, x) ? SolutionDomain.Complex : SolutionDomain.Real;
        return Solutions.ToSet(Equations.Solve(statement, x, domain), statement, x);
    }

    /// <summary>Whether it is made of the variable, and of what does not depend on it, by the four operations and whole powers.</summary>
    internal static bool IsRational(Expr tree, Expr x) => !tree.DependsOn(x) || tree switch
    {
        RelationExpr => tree.Operands.All(side => IsRational(side, x)),
        SymbolExpr => true,
        SumExpr or ProductExpr => tree.Operands.All(part => IsRational(part, x)),
        PowerExpr { Exponent: NumberExpr { Value.IsInteger: true } } power => IsRational(power.Base, x),
        _ => false,
    };
}

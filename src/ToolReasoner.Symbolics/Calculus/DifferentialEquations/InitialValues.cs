namespace ToolReasoner.Symbolics;

/// <summary>Values that fix the constants of a general solution.</summary>
internal sealed class InitialValues(DifferentialEquation equation, Expr point, IReadOnlyList<Expr> values)
{
    /// <summary>The solutions with these values.</summary>
    public DifferentialSolution Fix(DifferentialSolution general) => general switch
    {
        DifferentialSolution.Explicit found => Explicit(found),
        DifferentialSolution.Implicit { Relation: var relation } curves => new DifferentialSolution.Implicit(
            Expr.Equation(relation.Operands[0], At(relation.Operands[0]).Simplify(equation.Assumptions, equation.Budget)), [], curves.Why),
        _ => general,
    };

    private Expr At(Expr curves)
    {
        var value = curves.Substitute(new Dictionary<Expr, Expr> { [equation.X] = point, [equation.Unknowns[0]] = values[0] });
        return value.HoldsInfinity ? throw new GaveUpException("the curves have no value at the initial point") : value;
    }

    private DifferentialSolution Explicit(DifferentialSolution.Explicit found)
    {
        var fixedOnes = new List<Expr>();
        foreach (var function in found.Functions)
        {
            var constants = found.Constants.Where(function.DependsOn).ToList();
            var conditions = new List<Expr>();
            var derivative = function;
            foreach (var value in values)
            {
                conditions.Add(derivative.Substitute(equation.X, point) - value);
                derivative = Differentiation.Of(derivative, equation.X, equation.Budget);
            }

            if (conditions.Exists(condition => condition.HoldsInfinity))
            {
                continue;
            }

            foreach (var setting in Settings(conditions, constants))
            {
                var candidate = equation.Tidy(function.Substitute(setting));
                if (!candidate.HoldsInfinity && HasValues(candidate) && equation.IsSolvedBy(candidate) && !fixedOnes.Contains(candidate))
                {
                    fixedOnes.Add(candidate);
                }
            }
        }

        return fixedOnes.Count > 0
            ? new DifferentialSolution.Explicit(fixedOnes, [], found.Why)
            : new DifferentialSolution.GaveUp("no constants were found that give the initial values");
    }

    private bool HasValues(Expr candidate)
    {
        foreach (var value in values)
        {
            var at = candidate.Substitute(equation.X, point);
            if (at.HoldsInfinity || Equality.Decide(at, value, equation.Assumptions, equation.Budget).Truth != Truth.True)
            {
                return false;
            }

            candidate = Differentiation.Of(candidate, equation.X, equation.Budget);
        }

        return true;
    }

    private IEnumerable<Dictionary<Expr, Expr>> Settings(List<Expr> conditions, List<Expr> constants)
    {
        if (constants.Count == 0)
        {
            return [[]];
        }

        if (constants.Count == 1)
        {
            var found = Equations.Solve(Expr.Equation(conditions[0], 0), constants[0], SolutionDomain.Real, equation.Budget);
            return found.Elements.Concat(found.Cases.SelectMany(one => one.Set.Elements)).Select(value => new Dictionary<Expr, Expr> { [constants[0]] = value });
        }

        return Equations.SolveSystem(conditions, constants, SolutionDomain.Real, equation.Budget).Elements
            .Select(tuple => constants.Zip(tuple.Operands).ToDictionary(pair => pair.First, pair => pair.Second));
    }
}

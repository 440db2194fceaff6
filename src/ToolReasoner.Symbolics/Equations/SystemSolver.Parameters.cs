namespace ToolReasoner.Symbolics;

/// <content>Systems with parameters that are not linear: linear equations are put into the others until one equation in one unknown is left.</content>
internal sealed partial class SystemSolver
{
    private SolutionSet WithParameters(IReadOnlyList<Expr> statements, List<Expr> differences)
    {
        if (statements.Count != differences.Count)
        {
            return SolutionSet.GaveUp(_domain, "inequalities beside equations with parameters are not looked at");
        }

        var (open, known) = (differences.ConvertAll(difference => difference.Together(_budget).SplitFraction().Numerator), Assignment.None);
        while (open.Count > 1)
        {
            var choice = open.SelectMany(equation => _unknowns.Where(equation.DependsOn).Select(unknown => (Equation: equation, Unknown: unknown)))
                .Select(pair => (pair.Equation, pair.Unknown, Coefficients: pair.Equation.Expand(_budget).CoefficientsIn(pair.Unknown)))
                .FirstOrDefault(pair => pair.Coefficients is [_, var factor] && factor.IsConstant);
            if (choice.Coefficients is not [var rest, var slope])
            {
                return SolutionSet.GaveUp(_domain, "no equation of the system with parameters is linear in an unknown with a constant factor");
            }

            var value = (-rest / slope).Expand(_budget);
            open = [.. open.Where(equation => !equation.Equals(choice.Equation))
                .Select(equation => equation.Substitute(choice.Unknown, value).Together(_budget).SplitFraction().Numerator)];
            known = known.With(choice.Unknown, value, _budget);
        }

        var left = _unknowns.Where(unknown => !known.Values.ContainsKey(unknown)).ToList();
        if (left is not [var last])
        {
            return SolutionSet.GaveUp(_domain, "the system with parameters leaves more than one unknown");
        }

        if (statements.Any(statement => HasDivisions(statement, _unknowns)))
        {
            return SolutionSet.GaveUp(_domain, "divisions in a system with parameters are not looked at");
        }

        return Whole(ParametricSolver.Solve(Expr.Equation(open[0], 0), last, _domain, _budget), last, known);
    }

    private SolutionSet Whole(SolutionSet set, Expr last, Assignment known)
    {
        if (set.Cases.Count > 0)
        {
            return SolutionSet.Of(_domain, [.. set.Cases.Select(part => part with { Set = Whole(part.Set, last, known) })]);
        }

        if (!set.IsFinite)
        {
            return SolutionSet.GaveUp(_domain, set.Why ?? "infinitely many solutions with parameters are not described");
        }

        return SolutionSet.Of(_domain, [.. set.Elements.Select(value =>
        {
            var all = known.With(last, value, _budget);
            return Expr.Tuple([.. _unknowns.Select(unknown => all.Values[unknown])]);
        })]);
    }
}

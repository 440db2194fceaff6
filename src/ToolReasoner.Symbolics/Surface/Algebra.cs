namespace ToolReasoner.Symbolics;

/// <summary>What a program needs most, in short: each takes texts or expressions.</summary>
public static class Algebra
{
    /// <summary>A variable.</summary>
    /// <param name="name">Not empty.</param>
    public static Expr Symbol(string name) => Expr.Symbol(name);

    /// <summary>Two variables.</summary>
    /// <param name="first">Not empty.</param>
    /// <param name="second">Not empty.</param>
    public static (Expr First, Expr Second) Symbols(string first, string second) => (Expr.Symbol(first), Expr.Symbol(second));

    /// <summary>Three variables.</summary>
    /// <param name="first">Not empty.</param>
    /// <param name="second">Not empty.</param>
    /// <param name="third">Not empty.</param>
    public static (Expr First, Expr Second, Expr Third) Symbols(string first, string second, string third) =>
        (Expr.Symbol(first), Expr.Symbol(second), Expr.Symbol(third));

    /// <summary>What solves an equation or inequality, over the real numbers.</summary>
    /// <param name="statement">An expression counts as "= 0".</param>
    /// <param name="unknown">A symbol; null if there is only one.</param>
    /// <exception cref="ArgumentException">There are several symbols, and no unknown is given.</exception>
    public static SolutionSet Solve(Formula statement, Formula? unknown = null) => Solve(statement, unknown, SolutionDomain.Real);

    /// <summary>What solves an equation over the complex numbers.</summary>
    /// <param name="statement">An expression counts as "= 0".</param>
    /// <param name="unknown">A symbol; null if there is only one.</param>
    /// <exception cref="ArgumentException">There are several symbols, and no unknown is given.</exception>
    public static SolutionSet SolveComplex(Formula statement, Formula? unknown = null) => Solve(statement, unknown, SolutionDomain.Complex);

    /// <summary>What solves equations and inequalities that all hold, over the real numbers: tuples of their symbols in alphabetical order.</summary>
    /// <param name="statements">An expression counts as "= 0".</param>
    public static SolutionSet SolveSystem(params IReadOnlyList<Formula> statements) => SolveSystem(statements, null);

    /// <summary>What solves equations and inequalities that all hold, over the real numbers.</summary>
    /// <param name="statements">An expression counts as "= 0".</param>
    /// <param name="unknowns">Symbols; solutions are tuples in their order. Other symbols are parameters.</param>
    public static SolutionSet SolveSystem(IReadOnlyList<Formula> statements, IReadOnlyList<Formula>? unknowns)
    {
        ArgumentNullException.ThrowIfNull(statements);
        var all = statements.Select(Of).ToList();
        return Equations.SolveSystem(all, unknowns?.Select(Of).ToList() ?? Unknowns(all));
    }

    /// <summary>What solves equations in whole numbers, under inequalities: tuples of their symbols in alphabetical order.</summary>
    /// <param name="statements">An expression counts as "= 0".</param>
    public static SolutionSet SolveIntegers(params IReadOnlyList<Formula> statements)
    {
        ArgumentNullException.ThrowIfNull(statements);
        var all = statements.Select(Of).ToList();
        return Equations.SolveIntegers(all, Unknowns(all));
    }

    /// <summary>The simplest form that was found and proved equal.</summary>
    /// <param name="value">Any.</param>
    public static Expr Simplify(Formula value) => Of(value).Simplify();

    /// <summary>Products and whole powers of sums multiplied out.</summary>
    /// <param name="value">Any.</param>
    public static Expr Expand(Formula value) => Of(value).Expand();

    /// <summary>As a product of factors that are irreducible over the rational numbers.</summary>
    /// <param name="value">Any.</param>
    public static Expr Factor(Formula value) => Of(value).Factor();

    /// <summary>Whether two are equal, proved: true, false, or null if that is not decided.</summary>
    /// <param name="left">Any.</param>
    /// <param name="right">Any.</param>
    public static bool? AreEqual(Formula left, Formula right) => Equality.Decide(Of(left), Of(right)).Truth switch
    {
        Truth.True => true,
        Truth.False => false,
        _ => null,
    };

    /// <summary>With a value in the place of a symbol.</summary>
    /// <param name="value">Any.</param>
    /// <param name="symbol">A symbol, or another part of it.</param>
    /// <param name="by">Any.</param>
    public static Expr Substitute(Formula value, Formula symbol, Formula by) => Of(value).Substitute(Of(symbol), Of(by));

    /// <summary>A decimal number, each digit proved.</summary>
    /// <param name="value">A constant.</param>
    /// <param name="digits">1 or more.</param>
    public static string Digits(Formula value, int digits = 15) => Of(value).ToDecimalString(digits);

    /// <summary>The nearest double.</summary>
    /// <param name="value">A real constant.</param>
    public static double ToDouble(Formula value) => NumericValue.Approximate(Of(value), 64).Real.ToDouble();

    /// <summary>The derivative.</summary>
    /// <param name="value">Any.</param>
    /// <param name="variable">A symbol.</param>
    /// <param name="order">0 or more.</param>
    public static Expr Derivative(Formula value, Formula variable, int order = 1) => Calculus.Derivative(Of(value), Of(variable), order);

    /// <summary>An antiderivative, without constant.</summary>
    /// <param name="value">Any.</param>
    /// <param name="variable">A symbol.</param>
    /// <exception cref="GaveUpException">None was found; the message says why.</exception>
    public static Expr Integral(Formula value, Formula variable) => Calculus.Integrate(Of(value), Of(variable)).Require();

    /// <summary>The limit.</summary>
    /// <param name="value">Any.</param>
    /// <param name="variable">A symbol.</param>
    /// <param name="point">A constant, or ±oo.</param>
    /// <exception cref="GaveUpException">There is none, or none was found; the message says why.</exception>
    public static Expr Limit(Formula value, Formula variable, Formula point) => Calculus.Limit(Of(value), Of(variable), Of(point)).Require();

    private static SolutionSet Solve(Formula statement, Formula? unknown, SolutionDomain domain)
    {
        var equation = Of(statement);
        return Equations.Solve(equation, unknown is null ? OnlySymbol(equation) : unknown.Value, domain);
    }

    private static List<Expr> Unknowns(IEnumerable<Expr> statements) =>
        [.. statements.SelectMany(statement => statement.FreeSymbols).Distinct().OrderBy(symbol => symbol.Name, StringComparer.Ordinal)];

    private static Expr OnlySymbol(Expr equation) => equation.FreeSymbols switch
    {
        [var only] => only,
        [] => Expr.Symbol("x"),
        var several => throw new ArgumentException($"say for which of {string.Join(", ", several)} to solve, as in Solve(text, \"{several[0]}\")", nameof(equation)),
    };

    private static Expr Of(Formula value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Value;
    }
}

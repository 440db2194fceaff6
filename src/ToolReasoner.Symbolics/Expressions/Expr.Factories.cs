namespace ToolReasoner.Symbolics;

/// <content>How expressions are made. Each factory returns canonical form, which need not be the kind of node it is named after.</content>
public abstract partial class Expr
{
    /// <summary>π.</summary>
    public static Expr Pi { get; } = new ConstantExpr(Constant.Pi);

    /// <summary>e.</summary>
    public static Expr E { get; } = new ConstantExpr(Constant.E);

    /// <summary>The imaginary unit.</summary>
    public static Expr I { get; } = new ConstantExpr(Constant.I);

    /// <summary>Euler's constant γ.</summary>
    public static Expr EulerGamma { get; } = new ConstantExpr(Constant.EulerGamma);

    /// <summary>+∞.</summary>
    public static Expr Infinity { get; } = new ConstantExpr(Constant.Infinity);

    /// <summary>Infinity in no direction.</summary>
    public static Expr ComplexInfinity { get; } = new ConstantExpr(Constant.ComplexInfinity);

    /// <summary>No value.</summary>
    public static Expr Undefined { get; } = new ConstantExpr(Constant.Undefined);

    /// <summary>A statement that holds.</summary>
    public static Expr True { get; } = new LogicExpr(LogicKind.True, []);

    /// <summary>A statement that does not.</summary>
    public static Expr False { get; } = new LogicExpr(LogicKind.False, []);

    /// <summary>Sum.</summary>
    public static Expr operator +(Expr left, Expr right) => Add([left, right]);

    /// <summary>Difference.</summary>
    public static Expr operator -(Expr left, Expr right) => Add([left, Multiply([-1, right])]);

    /// <summary>Negation.</summary>
    public static Expr operator -(Expr value) => Multiply([-1, value]);

    /// <summary>Product.</summary>
    public static Expr operator *(Expr left, Expr right) => Multiply([left, right]);

    /// <summary>Quotient.</summary>
    public static Expr operator /(Expr left, Expr right) => Multiply([left, Pow(right, -1)]);

    /// <summary>A variable.</summary>
    /// <param name="name">Not empty.</param>
    public static Expr Symbol(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return new SymbolExpr(name);
    }

    /// <summary>A sum.</summary>
    /// <param name="terms">Any number, scalars.</param>
    public static Expr Add(params IReadOnlyList<Expr> terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return Sums.Add(terms);
    }

    /// <summary>A product.</summary>
    /// <param name="factors">Any number, scalars.</param>
    public static Expr Multiply(params IReadOnlyList<Expr> factors)
    {
        ArgumentNullException.ThrowIfNull(factors);
        return Products.Multiply(factors);
    }

    /// <summary>A power, principal value.</summary>
    public static Expr Pow(Expr @base, Expr exponent) => Powers.Pow(@base, exponent);

    /// <summary>The principal square root.</summary>
    public static Expr Sqrt(Expr value) => Pow(value, Rational.Half);

    /// <summary>e to a power.</summary>
    public static Expr Exp(Expr value) => Pow(E, value);

    /// <summary>Natural logarithm.</summary>
    public static Expr Ln(Expr value) => Apply(Function.Ln, value);

    /// <summary>Logarithm to a base.</summary>
    public static Expr Log(Expr @base, Expr value) => Ln(value) / Ln(@base);

    /// <summary>A function of arguments.</summary>
    /// <exception cref="ArgumentException">Not as many arguments as the function takes.</exception>
    public static Expr Apply(Function function, params IReadOnlyList<Expr> arguments)
    {
        ArgumentNullException.ThrowIfNull(function);
        ArgumentNullException.ThrowIfNull(arguments);
        return Applications.Apply(function, arguments);
    }

    /// <summary>One root of a polynomial, by radicals where degree 1 or 2 allows.</summary>
    /// <param name="coefficients">From the constant one up; irreducible over the rationals.</param>
    /// <param name="index">As in <see cref="RootOfExpr.Index"/>.</param>
    /// <exception cref="ArgumentException">The polynomial is constant or reducible, or has no such root.</exception>
    /// <exception cref="GaveUpException">Whether it is irreducible was not decided in two seconds.</exception>
    public static Expr RootOf(IReadOnlyList<System.Numerics.BigInteger> coefficients, int index) =>
        PolynomialRoots.Of([.. coefficients ?? throw new ArgumentNullException(nameof(coefficients))], index, isIrreducible: false);

    /// <summary>As <see cref="RootOf"/>, of a polynomial that is known to be irreducible.</summary>
    internal static Expr RootOfIrreducible(ReadOnlySpan<System.Numerics.BigInteger> coefficients, int index) =>
        PolynomialRoots.Of(coefficients, index, isIrreducible: true);

    /// <summary>A relation.</summary>
    public static Expr Relate(RelationKind kind, Expr left, Expr right) => new RelationExpr(kind, [left, right]);

    /// <summary>An equation.</summary>
    public static Expr Equation(Expr left, Expr right) => Relate(RelationKind.Equal, left, right);

    /// <summary>Statements joined.</summary>
    public static Expr Logic(LogicKind kind, IReadOnlyList<Expr> operands)
    {
        ArgumentNullException.ThrowIfNull(operands);
        return Statements.Join(kind, operands);
    }

    /// <summary>All hold.</summary>
    public static Expr And(params IReadOnlyList<Expr> statements) => Logic(LogicKind.And, statements);

    /// <summary>One or more hold.</summary>
    public static Expr Or(params IReadOnlyList<Expr> statements) => Logic(LogicKind.Or, statements);

    /// <summary>It does not hold.</summary>
    public static Expr Not(Expr statement) => Logic(LogicKind.Not, [statement]);

    /// <summary>Tuple, list, set or ±.</summary>
    public static Expr Sequence(SequenceKind kind, IReadOnlyList<Expr> items) => Collections.Sequence(kind, items);

    /// <summary>(a, b, …).</summary>
    public static Expr Tuple(params IReadOnlyList<Expr> items) => Sequence(SequenceKind.Tuple, items);

    /// <summary>a, b, ….</summary>
    public static Expr List(params IReadOnlyList<Expr> items) => Sequence(SequenceKind.List, items);

    /// <summary>{a, b, …}; ∅ without items.</summary>
    public static Expr FiniteSet(params IReadOnlyList<Expr> items) => Sequence(SequenceKind.Set, items);

    /// <summary>An interval.</summary>
    public static Expr Interval(Expr lower, Expr upper, bool holdsLower, bool holdsUpper) => Collections.Interval(lower, upper, holdsLower, holdsUpper);

    /// <summary>Sets joined.</summary>
    public static Expr SetOperationOf(SetOperation operation, IReadOnlyList<Expr> sets) => Collections.Join(operation, sets);

    /// <summary>A set that has a name.</summary>
    public static Expr Named(NamedSet set) => new NamedSetExpr(set);

    /// <summary>A matrix.</summary>
    /// <param name="rows">1 or more.</param>
    /// <param name="columns">1 or more.</param>
    /// <param name="entries">Row by row.</param>
    public static Expr Matrix(int rows, int columns, IReadOnlyList<Expr> entries) => Collections.Matrix(rows, columns, entries);

    /// <summary>Cases.</summary>
    /// <param name="valuesAndConditions">value, condition, value, condition, …</param>
    public static Expr Piecewise(IReadOnlyList<Expr> valuesAndConditions) => Collections.Piecewise(valuesAndConditions);

    /// <summary>A derivative, unevaluated.</summary>
    public static Expr Derivative(Expr body, params IReadOnlyList<Expr> variables)
    {
        ArgumentNullException.ThrowIfNull(variables);
        foreach (var variable in variables)
        {
            RequireSymbol(variable);
        }

        return variables.Count == 0 ? body : new DerivativeExpr([body, .. variables]);
    }

    /// <summary>An indefinite integral, unevaluated.</summary>
    public static Expr Integral(Expr body, Expr variable) => new IntegralExpr([body, RequireSymbol(variable)]);

    /// <summary>A definite integral, unevaluated.</summary>
    public static Expr Integral(Expr body, Expr variable, Expr from, Expr to) => new IntegralExpr([body, RequireSymbol(variable), from, to]);

    /// <summary>A limit, unevaluated.</summary>
    public static Expr Limit(Expr body, Expr variable, Expr point, Approach approach = Approach.Both) => new LimitExpr(body, RequireSymbol(variable), point, approach);

    /// <summary>Σ or Π, unevaluated.</summary>
    public static Expr BigOperation(BigOperator kind, Expr body, Expr index, Expr from, Expr to) => new BigOperatorExpr(kind, [body, RequireSymbol(index), from, to]);

    private static Expr RequireSymbol(Expr variable) =>
        variable is SymbolExpr ? variable : throw new ArgumentException("a variable is a symbol", nameof(variable));
}

namespace AngouriMath.Extensions;

/// <summary>What can be done with an entity, done with a text.</summary>
public static partial class AngouriMathExtensions
{
#pragma warning disable CS1591 // Each is the member of that name of the entity that the text says.
    public static Entity ToEntity(this string text) => text;

    public static Entity Simplify(this string text) => ((Entity)text).Simplify();

    public static Entity Simplify(this string text, int level) => ((Entity)text).Simplify(level);

    public static Entity.Number.Complex EvalNumerical(this string text) => ((Entity)text).EvalNumerical();

    public static Entity.Boolean EvalBoolean(this string text) => ((Entity)text).EvalBoolean();

    public static Entity Expand(this string text) => ((Entity)text).Expand();

    public static Entity Factorize(this string text) => ((Entity)text).Factorize();

    public static Entity Substitute(this string text, Entity.Variable variable, Entity value) => ((Entity)text).Substitute(variable, value);

    public static Entity.Set SolveEquation(this string text, Entity.Variable variable) => ((Entity)text).SolveEquation(variable);

    public static Entity.Set Solve(this string text, Entity.Variable variable) => ((Entity)text).Solve(variable);

    public static Entity Differentiate(this string text, Entity.Variable variable) => ((Entity)text).Differentiate(variable);

    public static Entity Derive(this string text, Entity.Variable variable) => ((Entity)text).Differentiate(variable);

    public static Entity Integrate(this string text, Entity.Variable variable) => ((Entity)text).Integrate(variable);

    public static Entity Integrate(this string text, Entity.Variable variable, Entity from, Entity to) => ((Entity)text).Integrate(variable, from, to);

    public static Entity Limit(this string text, Entity.Variable variable, Entity destination) => ((Entity)text).Limit(variable, destination);

    public static Entity Limit(this string text, Entity.Variable variable, Entity destination, ApproachFrom side) => ((Entity)text).Limit(variable, destination, side);

    public static string Latexise(this string text) => ((Entity)text).Latexise();

    public static FastExpression Compile(this string text, params Entity.Variable[] variables) => ((Entity)text).Compile(variables);

    public static Func<TIn, TOut> Compile<TIn, TOut>(this string text, Entity.Variable x) => ((Entity)text).Compile<TIn, TOut>(x);

    public static Func<TIn1, TIn2, TOut> Compile<TIn1, TIn2, TOut>(this string text, Entity.Variable x, Entity.Variable y) => ((Entity)text).Compile<TIn1, TIn2, TOut>(x, y);

    public static Entity.Number.Integer ToNumber(this int value) => value;

    public static Entity.Number.Integer ToNumber(this long value) => value;

    public static Entity.Number.Real ToNumber(this double value) => value;

    public static Entity.Number.Real ToNumber(this decimal value) => value;

    public static Entity.Number.Complex ToNumber(this NumericsComplex value) => value;

    public static Entity.Boolean ToBoolean(this bool value) => value;
#pragma warning restore CS1591
}

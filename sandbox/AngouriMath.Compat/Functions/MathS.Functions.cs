namespace AngouriMath;

public static partial class MathS
{
#pragma warning disable CS1591 // Each is the function of its name.
    public static Entity Sin(Entity x) => Apply(Function.Sin, x);

    public static Entity Cos(Entity x) => Apply(Function.Cos, x);

    public static Entity Tan(Entity x) => Apply(Function.Tan, x);

    public static Entity Cotan(Entity x) => Apply(Function.Cot, x);

    public static Entity Cot(Entity x) => Cotan(x);

    public static Entity Sec(Entity x) => Apply(Function.Sec, x);

    public static Entity Cosec(Entity x) => Apply(Function.Csc, x);

    public static Entity Csc(Entity x) => Cosec(x);

    public static Entity Arcsin(Entity x) => Apply(Function.Asin, x);

    public static Entity Arccos(Entity x) => Apply(Function.Acos, x);

    public static Entity Arctan(Entity x) => Apply(Function.Atan, x);

    public static Entity Arccotan(Entity x) => Apply(Function.Acot, x);

    public static Entity Arcsec(Entity x) => Apply(Function.Asec, x);

    public static Entity Arccosec(Entity x) => Apply(Function.Acsc, x);

    public static Entity Pow(Entity x, Entity exponent) => x.Pow(exponent);

    public static Entity Sqrt(Entity x) => Entity.Of(Expr.Sqrt(x.Tree));

    public static Entity Cbrt(Entity x) => Apply(Function.Root, x, 3);

    public static Entity Sqr(Entity x) => x.Pow(2);

    public static Entity Exp(Entity x) => Entity.Of(Expr.Exp(x.Tree));

    public static Entity Ln(Entity x) => Apply(Function.Ln, x);

    /// <summary>The decimal logarithm.</summary>
    public static Entity Log(Entity x) => Log(10, x);

    /// <summary>The logarithm to a base, which comes first.</summary>
    public static Entity Log(Entity @base, Entity x) => Entity.Of(Expr.Log(@base.Tree, x.Tree));

    public static Entity Abs(Entity x) => Apply(Function.Abs, x);

    public static Entity Signum(Entity x) => Apply(Function.Sign, x);

    public static Entity Sgn(Entity x) => Signum(x);

    public static Entity Factorial(Entity x) => Apply(Function.Factorial, x);

    public static Entity Gamma(Entity x) => Apply(Function.Gamma, x);

    public static Entity Floor(Entity x) => Apply(Function.Floor, x);

    public static Entity Ceiling(Entity x) => Apply(Function.Ceiling, x);

    public static Entity Negation(Entity x) => !x;

    public static Entity Disjunction(Entity left, Entity right) => left | right;

    public static Entity Conjunction(Entity left, Entity right) => left & right;

    public static Entity Implication(Entity assumption, Entity conclusion) => assumption.Implies(conclusion);

    public static Entity ExclusiveDisjunction(Entity left, Entity right) => (left & !right) | (!left & right);

    public static Entity Equality(Entity left, Entity right) => left.EqualTo(right);

    public static Entity GreaterThan(Entity left, Entity right) => left > right;

    public static Entity LessThan(Entity left, Entity right) => left < right;

    public static Entity GreaterOrEqualThan(Entity left, Entity right) => left >= right;

    public static Entity LessOrEqualThan(Entity left, Entity right) => left <= right;
#pragma warning restore CS1591

    private static Entity Apply(Function function, params Entity[] arguments) => Entity.Of(Expr.Apply(function, [.. arguments.Select(argument => argument.Tree)]));
}

using AngouriMath.Texts;

namespace AngouriMath;

/// <summary>Functions, constants and ways to make entities, all static.</summary>
public static partial class MathS
{
#pragma warning disable IDE1006, CA2211, CA1709, SA1300 // Names as programs write them.
    /// <summary>π.</summary>
    public static Entity.Variable pi { get; } = new(Expr.Pi);

    /// <summary>e.</summary>
    public static Entity.Variable e { get; } = new(Expr.E);

    /// <summary>The imaginary unit.</summary>
    public static Entity.Number.Complex i => Entity.Number.Complex.ImaginaryOne;
#pragma warning restore IDE1006, CA2211, CA1709, SA1300

    /// <summary>A variable.</summary>
    public static Entity.Variable Var(string name) => name;

    /// <summary>A variable.</summary>
    public static Entity.Variable Variable(string name) => name;

    /// <summary>Two variables.</summary>
    public static (Entity.Variable First, Entity.Variable Second) Var(string first, string second) => (first, second);

    /// <summary>Three variables.</summary>
    public static (Entity.Variable First, Entity.Variable Second, Entity.Variable Third) Var(string first, string second, string third) => (first, second, third);

    /// <summary>Four variables.</summary>
    public static (Entity.Variable First, Entity.Variable Second, Entity.Variable Third, Entity.Variable Fourth) Var(string first, string second, string third, string fourth) =>
        (first, second, third, fourth);

    /// <summary>What a text says.</summary>
    public static Entity FromString(string text) => AngouriReader.Read(text);

    /// <summary>What a text says.</summary>
    /// <param name="text">Infix.</param>
    /// <param name="useCache">Without meaning here.</param>
    public static Entity FromString(string text, bool useCache) => AngouriReader.Read(text);

    /// <summary>As LaTeX.</summary>
    public static string Latex(ILatexiseable entity) => entity.Latexise();

    /// <summary>A number in another base, with <c>.</c> before what is below 1.</summary>
    public static string ToBaseN(Entity.Number.Real number, int @base) => Bases.To(number, @base);

    /// <summary>A number that is written in another base.</summary>
    public static Entity.Number.Real FromBaseN(string digits, int @base) => Bases.From(digits, @base);

    /// <summary>The values of a variable for which an expression is 0, or a statement holds.</summary>
    public static Entity.Set SolveEquation(Entity equation, Entity.Variable variable) => equation.SolveEquation(variable);

    /// <summary>A system of equations: expressions that are 0, or statements.</summary>
    public static EquationSystem Equations(params Entity[] equations) => new(equations);

    /// <summary>A system of equations: expressions that are 0, or statements.</summary>
    public static EquationSystem Equations(IEnumerable<Entity> equations) => new([.. equations]);

    /// <summary>A derivative, calculated.</summary>
    public static Entity Derivative(Entity value, Entity.Variable variable) => value.Differentiate(variable);

    /// <summary>A derivative of some order, calculated.</summary>
    public static Entity Derivative(Entity value, Entity.Variable variable, int order) => value.Differentiate(variable, order);

    /// <summary>An antiderivative, without a constant.</summary>
    public static Entity Integral(Entity value, Entity.Variable variable) => value.Integrate(variable);

    /// <summary>An integral between bounds.</summary>
    public static Entity Integral(Entity value, Entity.Variable variable, Entity from, Entity to) => value.Integrate(variable, from, to);

    /// <summary>A limit.</summary>
    public static Entity Limit(Entity value, Entity.Variable variable, Entity destination, ApproachFrom approach = ApproachFrom.BothSides) =>
        value.Limit(variable, destination, approach);

    /// <summary>A column.</summary>
    public static Entity.Matrix Vector(params Entity[] entries) => Entity.Matrix.Make(entries.Length, 1, (row, _) => entries[row].Tree);

    /// <summary>A matrix of entries.</summary>
    public static Entity.Matrix Matrix(Entity[,] entries) => Entity.Matrix.Make(entries.GetLength(0), entries.GetLength(1), (row, column) => entries[row, column].Tree);

    /// <summary>A matrix of what a function says.</summary>
    public static Entity.Matrix Matrix(int rows, int columns, Func<int, int, Entity> entry) => Entity.Matrix.Make(rows, columns, (row, column) => entry(row, column).Tree);

    /// <summary>The identity matrix.</summary>
    public static Entity.Matrix IdentityMatrix(int size) => Entity.Matrix.I(size);

    /// <summary>A matrix of zeros.</summary>
    public static Entity.Matrix ZeroMatrix(int size) => Entity.Matrix.Make(size, size, (_, _) => 0);

    /// <summary>A closed interval.</summary>
    public static Entity.Set.Interval Interval(Entity left, Entity right) => new(left, true, right, true);

    /// <summary>An interval.</summary>
    public static Entity.Set.Interval Interval(Entity left, bool leftClosed, Entity right, bool rightClosed) => new(left, leftClosed, right, rightClosed);

    /// <summary>What belongs to one or both.</summary>
    public static Entity.Set Union(Entity left, Entity right) => ((Entity.Set)left).Unite(right);

    /// <summary>What belongs to both.</summary>
    public static Entity.Set Intersection(Entity left, Entity right) => ((Entity.Set)left).Intersect(right);

    /// <summary>What belongs to the first and not to the second.</summary>
    public static Entity.Set SetSubtraction(Entity left, Entity right) => ((Entity.Set)left).SetSubtract(right);
}

using AngouriMath.Solving;

namespace AngouriMath;

public abstract partial class Entity
{
    /// <summary>The simplest form that was found and proved equal.</summary>
    public Entity Simplify() => Certificates.Add("simplify", this, null, Simplification.Of(this));

    /// <summary>The simplest form that was found and proved equal.</summary>
    /// <param name="level">Without meaning here.</param>
    public Entity Simplify(int level) => Simplify();

    /// <summary>Other forms of it, the simplest first.</summary>
    public IEnumerable<Entity> Alternate(int level) => new[] { Simplify(), this, Expand(), Factorize() }.Distinct();

    /// <summary>Itself: entities are always in canonical form.</summary>
    public virtual Entity InnerSimplified => this;

    /// <summary>Its number or truth if it has one, else the same as <see cref="InnerSimplified"/>.</summary>
    public virtual Entity Evaled => this switch
    {
        Number or Boolean => this,
        ContinuousNode when Tree.IsConstant && Numerical.TryEvaluate(Tree, out var number) => number,
        Statement when Truths.Decide(Tree) is var truth and not Truth.Unknown =>
            Certificates.Add("decide", this, null, Boolean.Create(truth == Truth.True)),
        _ => this,
    };

    /// <summary>Products and whole powers of sums multiplied out.</summary>
    public Entity Expand() => Of(Simplification.Each(Tree, part => part.Expand()));

    /// <summary>Products and whole powers of sums multiplied out.</summary>
    /// <param name="level">Without meaning here.</param>
    public Entity Expand(int level) => Expand();

    /// <summary>As a product of factors that are irreducible over the rational numbers.</summary>
    public Entity Factorize() => Of(Simplification.Each(Tree, part => part.Factor()));

    /// <summary>As a product of factors that are irreducible over the rational numbers.</summary>
    /// <param name="level">Without meaning here.</param>
    public Entity Factorize(int level) => Factorize();

    /// <summary>Its value: exact where it is whole or rational, else to as many digits as are asked for.</summary>
    /// <exception cref="CannotEvalException">It has variables, or no number as its value.</exception>
    public Number.Complex EvalNumerical() => Numerical.Evaluate(Tree);

    /// <summary>Whether it holds, proved.</summary>
    /// <exception cref="CannotEvalException">It is not decided.</exception>
    public Boolean EvalBoolean() => Truths.Decide(Tree) switch
    {
        Truth.True => Certificates.Add("decide", this, null, Boolean.True),
        Truth.False => Certificates.Add("decide", this, null, Boolean.False),
        _ => throw new CannotEvalException($"whether {this} holds is not decided"),
    };

    /// <summary>The derivative.</summary>
    public Entity Differentiate(Variable x) => Certificates.Add("differentiate", this, x, Analysis.Differentiate(this, x));

    /// <summary>The derivative of some order.</summary>
    public Entity Differentiate(Variable x, int order) => Enumerable.Range(0, order).Aggregate(this, (value, _) => value.Differentiate(x));

    /// <summary>The derivative.</summary>
    public Entity Derive(Variable x) => Differentiate(x);

    /// <summary>An antiderivative, without a constant; an unevaluated integral where none was found.</summary>
    public Entity Integrate(Variable x) => Analysis.Integrate(this, x);

    /// <summary>The integral between bounds; an unevaluated integral where it was not found.</summary>
    public Entity Integrate(Variable x, Entity from, Entity to) => Analysis.Integrate(this, x, from, to);

    /// <summary>The limit; NaN where there is none, an unevaluated limit where it was not found.</summary>
    public Entity Limit(Variable x, Entity destination) => Analysis.Limit(this, x, destination, ApproachFrom.BothSides);

    /// <summary>The limit from a side; NaN where there is none, an unevaluated limit where it was not found.</summary>
    public Entity Limit(Variable x, Entity destination, ApproachFrom side) => Analysis.Limit(this, x, destination, side);

    /// <summary>The values of a variable for which it holds; of what is no statement, for which it is 0.</summary>
    /// <exception cref="NotSolvedException">Not all of them were found.</exception>
    public Set Solve(Variable x) => Certificates.Add("solve", this, x, Solver.Solve(this, x));

    /// <summary>The values of a variable for which it is 0; of a statement, for which it holds.</summary>
    /// <exception cref="NotSolvedException">Not all of them were found.</exception>
    public Set SolveEquation(Variable x) => Certificates.Add("solve", this, x, Solver.Solve(this, x));
}

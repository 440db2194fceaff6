namespace AngouriMath;

public abstract partial class Entity
{
    /// <summary>Its variables, without pi and e.</summary>
    public IReadOnlyList<Variable> Vars => [.. Tree.FreeSymbols.Select(symbol => new Variable(symbol))];

    /// <summary>Its variables, pi and e among them.</summary>
    public IReadOnlyList<Variable> VarsAndConsts => [.. Nodes.OfType<Variable>().Distinct()];

    /// <summary>Its variables that are not bound by an integral, limit or the like.</summary>
    public IReadOnlyList<Variable> FreeVariables => Vars;

    /// <summary>It and all parts of it.</summary>
    public IEnumerable<Entity> Nodes => DirectChildren.SelectMany(child => child.Nodes).Prepend(this);

    /// <summary>The parts it is built of.</summary>
    public virtual IReadOnlyList<Entity> DirectChildren => [.. Tree.Operands.Select(Of)];

    /// <summary>Number of nodes.</summary>
    public int Complexity => (int)Math.Min(Tree.Size, int.MaxValue);

    /// <summary>Whether it has variables.</summary>
    public bool IsSymbolic => !Tree.IsConstant;

    /// <summary>Whether it is a number.</summary>
    public bool IsConstantLeaf => this is Number or Boolean or Set.SpecialSet;

    /// <summary>Whether it has no value.</summary>
    public bool IsNaN => Tree is ConstantExpr { Constant: Constant.Undefined or Constant.ComplexInfinity };

    /// <summary>Whether no infinity and nothing undefined is part of it.</summary>
    public bool IsFinite => !Nodes.Any(node => node.Tree is ConstantExpr { Constant: Constant.Infinity or Constant.Undefined or Constant.ComplexInfinity });

    /// <summary>Whether its numerical value can be found: it has no variables, and is a number.</summary>
    public bool EvaluableNumerical => this is ContinuousNode && Tree.IsConstant && Numerical.TryEvaluate(Tree, out _);

    /// <summary>Whether it is a statement whose truth can be found.</summary>
    public bool EvaluableBoolean => this is Statement && Truths.Decide(Tree) != Truth.Unknown;

    /// <summary>Whether another is part of it.</summary>
    public bool ContainsNode(Entity part) => Tree.Contains(part.Tree);

    /// <summary>With one expression in the place of another.</summary>
    public virtual Entity Substitute(Entity what, Entity by) => Of(Tree.Substitute(what.Tree, by.Tree));

    /// <summary>With two expressions in the place of two others, at once.</summary>
    public Entity Substitute((Entity First, Entity Second) what, (Entity First, Entity Second) by) =>
        Substitute(new Dictionary<Entity, Entity> { [what.First] = by.First, [what.Second] = by.Second });

    /// <summary>With three expressions in the place of three others, at once.</summary>
    public Entity Substitute((Entity First, Entity Second, Entity Third) what, (Entity First, Entity Second, Entity Third) by) =>
        Substitute(new Dictionary<Entity, Entity> { [what.First] = by.First, [what.Second] = by.Second, [what.Third] = by.Third });

    /// <summary>With expressions in the place of others, at once.</summary>
    public Entity Substitute<TFrom, TTo>(IReadOnlyDictionary<TFrom, TTo> replacements)
        where TFrom : Entity
        where TTo : Entity
        => Of(Tree.Substitute(replacements.ToDictionary(pair => pair.Key.Tree, pair => pair.Value.Tree)));

    /// <summary>With every part rewritten, the innermost first.</summary>
    public virtual Entity Replace(Func<Entity, Entity> rewrite) => Of(Tree.Transform(part => rewrite(Of(part)).Tree));
}

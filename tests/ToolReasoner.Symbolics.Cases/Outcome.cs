namespace ToolReasoner.Symbolics.Cases;

/// <summary>What the library said. Closed.</summary>
internal abstract record Outcome
{
    private Outcome()
    {
    }

    /// <summary>An expression, a set, a list, a matrix.</summary>
    public sealed record Value(Expr Expression) : Outcome
    {
        public override string ToString() => Expression.ToString()!;
    }

    /// <summary>Anything that is a text, a number or a truth value.</summary>
    public sealed record Text(string Words) : Outcome
    {
        public override string ToString() => Words;
    }

    /// <summary>There is none.</summary>
    public sealed record None : Outcome;

    /// <summary>It diverges.</summary>
    public sealed record Diverges : Outcome;

    /// <summary>Solutions that come in families: asked, not listed.</summary>
    public sealed record Family(string Words, Func<Expr, Truth> Holds) : Outcome
    {
        public override string ToString() => Words;
    }

    /// <summary>A set for each case of the parameters: asked with values put in.</summary>
    public sealed record ByCases(string Words, Func<IReadOnlyDictionary<Expr, Expr>, SolutionSet> At) : Outcome
    {
        public override string ToString() => Words;
    }

    /// <summary>No result.</summary>
    public sealed record GaveUp(string Why) : Outcome;

    public static implicit operator Outcome(Expr value) => new Value(value);

    public static implicit operator Outcome(string words) => new Text(words);

    public static implicit operator Outcome(System.Numerics.BigInteger value) => new Value(value);

    public static implicit operator Outcome(Rational value) => new Value(value);

    public static implicit operator Outcome(bool value) => new Text(value ? "true" : "false");
}

/// <summary>How an outcome was judged.</summary>
internal enum Verdict
{
    Right,
    GaveUp,
    Wrong,
    Unjudged,
}

namespace ToolReasoner.Symbolics;

/// <summary>
/// Puts expressions in the place of others, all at once: what has been put in is not looked at again. A bound variable is not replaced, and
/// is renamed where it would capture a symbol that is put in.
/// </summary>
internal sealed class Substitution
{
    private readonly IReadOnlyDictionary<Expr, Expr> _replacements;
    private readonly Dictionary<Expr, Expr> _done = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<SymbolExpr> _symbolsPutIn = [];
    private readonly long _smallest = long.MaxValue;
    private readonly bool _needsSymbols = true;

    /// <summary>A substitution.</summary>
    /// <param name="replacements">What is replaced, and by what.</param>
    public Substitution(IReadOnlyDictionary<Expr, Expr> replacements)
    {
        _replacements = replacements;
        foreach (var (key, value) in replacements)
        {
            _symbolsPutIn.UnionWith(SymbolSearch.Free(value));
            _smallest = Math.Min(_smallest, key.Size);
            _needsSymbols &= key.MentionsSymbols;
        }
    }

    /// <summary>Substitutes.</summary>
    public Expr Apply(Expr value)
    {
        if (value.Size < _smallest || (_needsSymbols && !value.MentionsSymbols))
        {
            return value;
        }

        if (_replacements.TryGetValue(value, out var replacement))
        {
            return replacement;
        }

        if (value.Operands.Count == 0)
        {
            return value;
        }

        if (_done.TryGetValue(value, out var done))
        {
            return done;
        }

        Nesting.Check();
        return _done[value] = Binders.BoundVariable(value) is { } bound ? ApplyUnder(bound, value)
            : value is DerivativeExpr or IntegralExpr ? ApplyOpen(value)
            : Transformation.Rebuild(value, Apply);
    }

    private Expr ApplyUnder(SymbolExpr bound, Expr value)
    {
        var operands = value.Operands.ToArray();
        for (var i = Binders.VariableAt + 1; i < operands.Length; i++)
        {
            operands[i] = Apply(operands[i]);
        }

        // A key that speaks of the bound variable means another one of that name.
        var inside = _replacements.Where(pair => !SymbolSearch.Free(pair.Key).Contains(bound)).ToDictionary(pair => pair.Key, pair => pair.Value);
        if (inside.Count > 0)
        {
            if (_symbolsPutIn.Contains(bound) && !ReferenceEquals(new Substitution(inside).Apply(operands[0]), operands[0]))
            {
                var fresh = Fresh(bound, operands[0]);
                operands[0] = new Substitution(new Dictionary<Expr, Expr> { [bound] = fresh }).Apply(operands[0]);
                operands[Binders.VariableAt] = fresh;
            }

            operands[0] = new Substitution(inside).Apply(operands[0]);
        }

        return operands.SequenceEqual(value.Operands, ReferenceEqualityComparer.Instance) ? value : value.WithOperands(operands);
    }

    // d/dx f and ∫ f dx depend on x, but there is no way to write their value at a point.
    private Expr ApplyOpen(Expr value)
    {
        var renamed = new Dictionary<Expr, Expr>(_replacements);
        foreach (var variable in Binders.OpenVariables(value).Distinct())
        {
            var free = SymbolSearch.Free(value);
            if (_replacements.TryGetValue(variable, out var replacement))
            {
                var isName = replacement is SymbolExpr other && (other.Equals(variable) || !free.Contains(other))
                    && !_replacements.Any(pair => !pair.Key.Equals(variable) && pair.Value.DependsOn(other));
                if (!isName)
                {
                    throw new GaveUpException($"{variable.Name} is the variable of a derivative or an integral that is not worked out: no value can be put in its place");
                }
            }
            else if (_symbolsPutIn.Contains(variable) && !ReferenceEquals(Transformation.Rebuild(value, Apply), value))
            {
                throw new GaveUpException($"what is put in speaks of {variable.Name}, the variable of a derivative or an integral that is not worked out");
            }
        }

        var operands = value.Operands.Select((operand, i) => Binders.IsVariable(value, i) && renamed.TryGetValue(operand, out var name) ? name : Apply(operand)).ToArray();
        return operands.SequenceEqual(value.Operands, ReferenceEqualityComparer.Instance) ? value : value.WithOperands(operands);
    }

    private SymbolExpr Fresh(SymbolExpr bound, Expr body)
    {
        var taken = SymbolSearch.Free(body);
        taken.UnionWith(_symbolsPutIn);
        for (var i = 1; ; i++)
        {
            var name = new SymbolExpr($"{bound.Name}_{i}");
            if (!taken.Contains(name))
            {
                return name;
            }
        }
    }
}

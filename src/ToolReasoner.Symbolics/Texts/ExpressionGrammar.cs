namespace ToolReasoner.Symbolics;

/// <summary>
/// The grammar that infix and LaTeX share: lists, statements, relations, sets, sums and products, by precedence climbing. Each language says
/// what its tokens are, what begins a factor, and how a factor is read. Time is linear in the number of tokens; depth is bounded.
/// </summary>
internal abstract partial class ExpressionGrammar(IReadOnlyList<Token> tokens, Budget budget)
{
    /// <summary>Brackets in brackets that are read; more is refused.</summary>
    public const int MostBrackets = 500;

    // Brackets and operators: 1/(x + 1/(x + …)) has three levels for each bracket.
    private const int MostLevels = 3 * MostBrackets;

    // Of the tree that is made, which may be deeper than the text by what canonical form adds.
    private const int MostDepth = 2 * MostLevels;

    private readonly HashSet<string> _bound = [];
    private int _index;
    private int _depth;

    /// <summary>What the reading may use.</summary>
    protected Budget Budget { get; } = budget;

    /// <summary>The token that is next.</summary>
    protected Token Current => tokens[_index];

    /// <summary>Index of <see cref="Current"/>.</summary>
    protected int Index => _index;

    /// <summary>Bars of unknown side that are open in the innermost bracket.</summary>
    protected int OpenBars { get; set; }

    /// <summary>Whether the innermost bracket is that of a set, where a colon is no ratio.</summary>
    protected bool InSet { get; set; }

    /// <summary>Brackets of any kind that are open.</summary>
    protected int Nesting { get; private set; }

    /// <summary>Brackets that hold items of their own: those in which a comma stands between items.</summary>
    protected int Brackets { get; set; }

    /// <summary>Reads all of the text.</summary>
    /// <exception cref="ParseException">It cannot be read.</exception>
    /// <exception cref="GaveUpException">The budget is used up.</exception>
    public Expr ReadAll()
    {
        var items = ReadItems();
        SkipFullStop();
        if (Current.Kind != TokenKind.End)
        {
            throw Unexpected();
        }

        return items.All.Count switch
        {
            0 => throw Fail("there is nothing to read"),
            1 => Lift(items.All[0]),
            _ => Expr.List(items.All),
        };
    }

    /// <summary>A token further on; the end if there is none.</summary>
    protected Token Peek(int ahead = 1) => tokens[Math.Min(_index + ahead, tokens.Count - 1)];

    /// <summary>The token before.</summary>
    protected Token Previous => tokens[Math.Max(_index - 1, 0)];

    /// <summary>Goes on by one token.</summary>
    protected Token Take()
    {
        Budget.Spend();
        var token = tokens[_index];
        if (_index < tokens.Count - 1)
        {
            _index++;
        }

        return token;
    }

    /// <summary>Goes on if the next token is of a kind.</summary>
    protected bool TryTake(TokenKind kind)
    {
        if (Current.Kind != kind)
        {
            return false;
        }

        Take();
        return true;
    }

    /// <summary>Goes on over a token that has to be there.</summary>
    protected void Need(TokenKind kind, string spelling)
    {
        if (!TryTake(kind))
        {
            throw Current.Kind == TokenKind.End ? Fail($"'{spelling}' is missing") : Fail($"'{spelling}' was expected here");
        }
    }

    /// <summary>Jumps to a token that was seen ahead.</summary>
    protected void JumpTo(int index) => _index = index;

    /// <summary>A failure at the next token.</summary>
    protected ParseException Fail(string why) => FailAt(Current, why);

    /// <summary>A failure at a token.</summary>
    protected static ParseException FailAt(Token token, string why) => new($"{why} (at character {token.Start})", token.Start);

    /// <summary>A failure for a token that makes no sense here.</summary>
    protected ParseException Unexpected() =>
        Current.Kind == TokenKind.End ? Fail("the text ends where something should follow") : Fail($"{Describe(Current)} makes no sense here");

    /// <summary>A token in words.</summary>
    protected abstract string Describe(Token token);

    /// <summary>Goes one level deeper; pair it with <see cref="Leave"/>.</summary>
    protected void Enter()
    {
        Budget.Deepen();
        if (++_depth > MostLevels)
        {
            throw Fail($"more than {MostLevels} levels of nesting");
        }
    }

    /// <summary>Comes back from <see cref="Enter"/>.</summary>
    protected void Leave() => _depth--;

    /// <summary>Whether a letter is a variable that something around it binds, whatever it means elsewhere.</summary>
    protected bool IsBound(string name) => _bound.Contains(name);

    /// <summary>Reads something in which a name is a variable.</summary>
    protected T Binding<T>(string name, Func<T> read)
    {
        var isNew = _bound.Add(name);
        var result = read();
        if (isNew)
        {
            _bound.Remove(name);
        }

        return result;
    }

    /// <summary>Reads one thing inside brackets: bars that are open outside do not close in it.</summary>
    protected T Inside<T>(Func<T> read)
    {
        var (bars, inSet) = (OpenBars, InSet);
        (OpenBars, InSet) = (0, false);
        if (++Nesting > MostBrackets)
        {
            throw Fail($"more than {MostBrackets} levels of nesting");
        }

        var result = read();
        Nesting--;
        (OpenBars, InSet) = (bars, inSet);
        return result;
    }

    /// <summary>What an expression that is built in a loop must not become.</summary>
    protected Expr Shallow(Expr expression) =>
        expression.Depth <= MostDepth ? expression : throw Fail($"more than {MostDepth} levels of nesting");

    /// <summary>Reads a factor with its powers and whatever follows it closely.</summary>
    protected abstract Expr ReadPower();

    /// <summary>Whether the next token begins a factor that needs no sign of multiplication before it.</summary>
    protected abstract bool StartsFactor();

    /// <summary>Whether the next token begins a function that is written without parentheses.</summary>
    protected abstract bool StartsFunction();

    /// <summary>Whether what is being read ends here although an operator follows.</summary>
    protected virtual bool EndsHere() => false;

    /// <summary>A point at the end of a sentence.</summary>
    protected virtual void SkipFullStop()
    {
    }
}

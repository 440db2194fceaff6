namespace ToolReasoner.Symbolics;

/// <content>How expressions are written.</content>
public abstract partial class Expr
{
    /// <summary>Infix text that <see cref="Parse"/> reads back as an equal expression, as <c>x^2 + 3*x - 1</c> or <c>2*sqrt(3)/3</c>.</summary>
    public sealed override string ToString() => new InfixWriter().WriteAll(this);

    /// <summary>LaTeX that <see cref="ParseLatex"/> reads back as an equal expression.</summary>
    public string ToLatex() => new LatexWriter().WriteAll(this);
}

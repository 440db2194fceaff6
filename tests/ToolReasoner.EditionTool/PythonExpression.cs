using ToolReasoner.Benchmarks.CodeTasks;

namespace ToolReasoner.EditionTool;

/// <summary>An expression of Python. Closed: match on all of its cases.</summary>
internal abstract record PythonExpression
{
    private PythonExpression()
    {
    }

    /// <summary>A value that is known.</summary>
    public sealed record Known(CodeValue Value) : PythonExpression;

    /// <summary>A variable.</summary>
    public sealed record Name(string Text) : PythonExpression;

    /// <summary>A call.</summary>
    public sealed record Call(string Function, IReadOnlyList<PythonExpression> Arguments) : PythonExpression;

    /// <summary>A list, tuple or dictionary with parts that are not known.</summary>
    public sealed record Collection(IReadOnlyList<PythonExpression> Parts) : PythonExpression;

    /// <summary>Two operands that are not both known, or a comparison.</summary>
    public sealed record Binary(string Sign, PythonExpression Left, PythonExpression Right) : PythonExpression;

    /// <summary>A negation.</summary>
    public sealed record Not(PythonExpression Operand) : PythonExpression;
}

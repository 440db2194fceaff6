namespace ToolReasoner.Symbolics;

/// <summary>A text is not an expression that can be read.</summary>
public sealed class ParseException : FormatException
{
    /// <summary>Cannot be read for no stated reason.</summary>
    public ParseException()
        : this("the text cannot be read")
    {
    }

    /// <summary>Cannot be read.</summary>
    /// <param name="message">What is wrong and what would be right.</param>
    public ParseException(string message)
        : base(message)
    {
    }

    /// <summary>Cannot be read because of something else.</summary>
    /// <param name="message">What is wrong and what would be right.</param>
    /// <param name="innerException">What stood in the way.</param>
    public ParseException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Cannot be read from some place on.</summary>
    /// <param name="message">What is wrong and what would be right.</param>
    /// <param name="position">Index of the character, from 0.</param>
    public ParseException(string message, int position)
        : base(message) => Position = position;

    /// <summary>Index of the character where reading stopped, from 0.</summary>
    public int Position { get; }
}

namespace ToolReasoner.Recipes;

/// <summary>A composition that cannot be read. The message says what is wrong and what would be right.</summary>
public sealed class RecipeException : Exception
{
    /// <summary>Creates the exception with a general message.</summary>
    public RecipeException()
        : base("The recipe cannot be read.")
    {
    }

    /// <summary>Creates the exception with what is wrong and what would be right.</summary>
    public RecipeException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with what is wrong, and its cause.</summary>
    public RecipeException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

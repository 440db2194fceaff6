namespace AngouriMath.Core.Exceptions;

/// <summary>What goes wrong in this library.</summary>
public abstract class AngouriMathBaseException(string message) : Exception(message);

/// <summary>What cannot be done with what was given.</summary>
public abstract class MathSException(string message) : AngouriMathBaseException(message);

/// <summary>A text that cannot be read.</summary>
public class ParseException(string message) : MathSException(message);

/// <summary>A text that cannot be read.</summary>
public sealed class UnhandledParseException(string message) : ParseException(message);

/// <summary>A text of another kind than was wanted.</summary>
public sealed class CannotParseInstanceException(string message) : ParseException(message);

/// <summary>It has no such value, or none that could be proved.</summary>
public sealed class CannotEvalException(string message) : MathSException(message);

/// <summary>Whether an element belongs to a set is not decided.</summary>
public sealed class ElementInSetAmbiguousException(string message) : MathSException(message);

/// <summary>Only statements can be solved.</summary>
public sealed class SolveRequiresStatementException(string message) : MathSException(message);

/// <summary>Sizes of matrices that do not go together.</summary>
public sealed class InvalidMatrixOperationException(string message) : MathSException(message);

/// <summary>A number that is not of the wanted kind.</summary>
public sealed class NumberCastException(string message) : MathSException(message);

/// <summary>An expression that has no delegate.</summary>
public sealed class UncompilableNodeException(string message) : MathSException(message);

/// <summary>Not as many arguments as are needed.</summary>
public sealed class WrongNumberOfArgumentsException(string message) : MathSException(message);

/// <summary>The answer was not found within the budget: nothing is said about whether there is one.</summary>
public sealed class NotSolvedException(string message) : MathSException(message);

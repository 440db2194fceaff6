namespace ToolReasoner.Training.Curriculum;

/// <summary>
/// One kind of problem: how its values are drawn, how it is put into words, what its answer is, how programs compute it, and how they go
/// wrong. <c>@n</c> in a text stands for the value that was drawn as <c>n</c> (<c>@{n}</c> before a letter or digit).
/// </summary>
/// <param name="Name">In lower case with hyphens, unique, such as <c>sum-of-multiples</c>.</param>
/// <param name="Subject">What it is about.</param>
public sealed record Family(string Name, Subject Subject)
{
    /// <value>Draws the values and returns the answer, computed in another way than by <see cref="Methods"/>.</value>
    public required Func<Draw, Answer> Draw { get; init; }

    /// <value>
    /// At least six ways to say it, in which <c>{Find|Compute}</c> stands for one of its parts. A fifth of them is never trained on.
    /// </value>
    public required IReadOnlyList<string> Statements { get; init; }

    /// <value>Sentences without meaning for the answer, of which some statements get one before their question. Default: none.</value>
    public IReadOnlyList<string> Distractors { get; init; } = [];

    /// <value>At least two ways to compute the answer, as different as can be: each is checked by another.</value>
    public required IReadOnlyList<Method> Methods { get; init; }

    /// <value>Checks that no method gives, such as putting the answer back. Default: none.</value>
    public IReadOnlyList<Check> Checks { get; init; } = [];

    /// <value>At least two typical wrong programs.</value>
    public required IReadOnlyList<Mistake> Mistakes { get; init; }

    /// <value>Whether the whole family is kept out of training, to measure what carries over to it: one in ten, by its name.</value>
    public bool IsHeldOut => Split.HoldsOut(Name);
}

/// <summary>A right program.</summary>
/// <param name="Body">C# script statements.</param>
/// <param name="Result">The expression that then holds the answer; printed, it is the answer's text.</param>
public sealed record Method(string Body, string Result);

/// <summary>A program that says whether a claimed answer is right.</summary>
/// <param name="Body">C# script statements; <c>@claimed</c> is what the program printed.</param>
/// <param name="Holds">A boolean expression.</param>
public sealed record Check(string Body, string Holds);

/// <summary>A wrong program.</summary>
/// <param name="Body">C# script statements that compile and run.</param>
/// <param name="Result">The expression that it prints.</param>
/// <param name="Reason">What is wrong with it: one sentence.</param>
public sealed record Mistake(string Body, string Result, string Reason);

using ToolReasoner.Benchmarks.CodeTasks;

namespace ToolReasoner.Benchmarks.Tests.CodeTasks;

/// <summary>Small tasks for the tests of the judge.</summary>
internal static class Tasks
{
    /// <summary>Twice a number.</summary>
    public static readonly CodeTask Twice = new(
        "test/twice", "Twice", "/// <summary>Twice the number.</summary>\npublic static int Twice(int n)",
        new CodeChecks.Values([Check("2", "4"), Check("-3", "-6"), Check("0", "0")]));

    /// <summary>A list's items in reverse; null for none.</summary>
    public static readonly CodeTask Backwards = new(
        "test/backwards", "Backwards", "public static List<int>? Backwards(List<int> numbers)",
        new CodeChecks.Values([Check("[1, 2, 3]", "[3, 2, 1]"), Check("[]", "null")]));

    /// <summary>A task that gives a helper.</summary>
    public static readonly CodeTask WithHelper = new(
        "test/helper", "Four", "public static int Two()\n{\n    return 2;\n}\n\n/// <summary>Four.</summary>\npublic static int Four()",
        new CodeChecks.Values([Check("", "4")]));

    /// <summary>The same as <see cref="Twice"/>, checked by assertions.</summary>
    public static readonly CodeTask Asserted = Twice with
    {
        Checks = new CodeChecks.Assertions("int", [new("2", " == (4)"), new("-3", " == (-6)")]),
    };

    private static ValueCheck Check(string arguments, string expected) =>
        new(arguments, new Expectation.Equal(CodeValueText.Read(expected)!));
}

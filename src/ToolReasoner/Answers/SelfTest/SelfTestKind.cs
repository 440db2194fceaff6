namespace ToolReasoner.Answers.SelfTest;

/// <summary>What an answer is compared with when a comparison is put to the test.</summary>
public enum SelfTestKind
{
    /// <summary>With itself.</summary>
    Itself,

    /// <summary>With what the answer finder finds in the problem's own solution.</summary>
    Solution,

    /// <summary>With the same answer written otherwise.</summary>
    EqualVariant,

    /// <summary>With a wrong answer made from it.</summary>
    UnequalMutant,
}

using ToolReasoner.Answers.SelfTest;

namespace ToolReasoner.Cli.Grading;

/// <summary>How often a comparison was right, wrong, and could not tell.</summary>
internal sealed class SelfTestTally
{
    public long Checks { get; private set; }

    public long Wrong { get; private set; }

    public long Unknown { get; private set; }

    public void Add(SelfTestCheck check)
    {
        Checks++;
        Wrong += check.IsRight == false ? 1 : 0;
        Unknown += check.IsRight is null ? 1 : 0;
    }

    /// <summary>The share of wrong ones.</summary>
    public Proportion WrongShare => new(Wrong, Checks);
}

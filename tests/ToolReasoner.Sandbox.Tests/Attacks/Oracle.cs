namespace ToolReasoner.Sandbox.Tests.Attacks;

/// <summary>What watches an attack from outside. All of them watch every attack; a program's header names the one its control must trip.</summary>
public enum Oracle
{
    /// <summary>No outside sign beyond the verdict and the next program.</summary>
    None,

    /// <summary>A random secret of the host in what the program printed.</summary>
    Secret,

    /// <summary>A known text of the host in what the program printed.</summary>
    Text,

    /// <summary>The program's own word (<c>GOT …</c>) that it got hold of something.</summary>
    Claim,

    /// <summary>Folders of the host, compared before and after.</summary>
    Files,

    /// <summary>Visitors at listeners of the host.</summary>
    Network,

    /// <summary>The process table.</summary>
    Processes,

    /// <summary>A bystander process, and signals that reach the host.</summary>
    Victim,

    /// <summary>Resident and shared memory, sampled while it runs.</summary>
    Memory,

    /// <summary>Threads of one process, sampled while it runs.</summary>
    Threads,

    /// <summary>Still running after its time.</summary>
    Time,

    /// <summary>More output than allowed.</summary>
    Output,

    /// <summary>What the next program finds.</summary>
    State,
}

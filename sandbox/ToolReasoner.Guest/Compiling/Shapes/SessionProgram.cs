using Microsoft.CodeAnalysis.CSharp;
using ToolReasoner.Guest.Compiling.Texts;

namespace ToolReasoner.Guest.Compiling.Shapes;

/// <summary>Compiles a text that goes on from the earlier texts of a session.</summary>
internal sealed class SessionProgram(Workbench workbench, SessionChains chains, bool policy)
{
    /// <summary>Compiles the text after <paramref name="prior"/>, which is compiled too where it has not been before.</summary>
    /// <returns>Null when a prior text does not compile, which it did once.</returns>
    public (Attempt Attempt, ProgramText Text)? Compile(IReadOnlyList<string> prior, string source)
    {
        var key = SessionChains.Start(policy);
        CSharpCompilation? previous = null;
        var first = LastKnown(prior, ref key, ref previous);
        for (var i = first; i < prior.Count; i++)
        {
            if (Best(prior[i], previous, i) is not { Attempt: { Succeeded: true } again })
            {
                return null;
            }

            key = SessionChains.Next(key, prior[i]);
            previous = again.Compilation;
            chains.Add(key, previous);
        }

        var found = Best(source, previous, prior.Count);
        if (found is { Attempt: { Succeeded: true } next })
        {
            chains.Add(SessionChains.Next(key, source), next.Compilation);
        }

        return found;
    }

    // The longest run of prior texts that is known; most often all of them.
    private int LastKnown(IReadOnlyList<string> prior, ref string key, ref CSharpCompilation? previous)
    {
        var keys = new List<string> { key };
        foreach (var text in prior)
        {
            keys.Add(SessionChains.Next(keys[^1], text));
        }

        for (var i = prior.Count; i > 0; i--)
        {
            if (chains.Find(keys[i]) is { } known)
            {
                (key, previous) = (keys[i], known);
                return i;
            }
        }

        return 0;
    }

    private (Attempt Attempt, ProgramText Text)? Best(string source, CSharpCompilation? previous, int index) =>
        Readings.Best(ReplyText.Read(source), text => Submission.Compile(workbench, previous, index, text));
}

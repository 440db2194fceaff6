using System.Runtime.Loader;
using ToolReasoner.Guest.Protocol;

namespace ToolReasoner.Guest.Running;

/// <summary>Submissions that see each other. One that throws adds nothing; the host then starts a new runner, since it may have changed what was there.</summary>
internal sealed class Session
{
    private readonly AssemblyLoadContext _context = new("session");
    private object?[] _submissions = new object?[8];
    private int _count;

    /// <summary>Runs the next submission.</summary>
    /// <returns>Value of its last expression.</returns>
    public object? Run(RunRequest request)
    {
        if (_count + 2 > _submissions.Length)
        {
            Array.Resize(ref _submissions, 2 * _submissions.Length);
        }

        var assembly = _context.LoadFromStream(new MemoryStream(request.Assembly), new MemoryStream(request.Symbols));
        var value = LoadedProgram.Enter(assembly, request.Entry, _count, _submissions);
        _count++;
        return value;
    }
}

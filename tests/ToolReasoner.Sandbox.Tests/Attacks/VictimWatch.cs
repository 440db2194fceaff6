using System.Diagnostics;
using System.Runtime.InteropServices;

namespace ToolReasoner.Sandbox.Tests.Attacks;

/// <summary>
/// Bystanders that attacks try to harm: a process of the same user that sleeps, with a secret in its environment; and the host itself,
/// which counts the signals that reach it.
/// </summary>
internal sealed class VictimWatch : IDisposable
{
    private const int UserSignal = 10;
    private const int UrgentSignal = 23;

    private readonly List<Process> _sleepers = [];
    private readonly List<PosixSignalRegistration> _ears;
    private readonly string _variable;
    private readonly string _secret;
    private int _signals;

    public VictimWatch(string variable, string secret)
    {
        _variable = variable;
        _secret = secret;
        _ears = [.. new[] { UserSignal, UrgentSignal }.Select(number => PosixSignalRegistration.Create((PosixSignal)number, Hear))];
    }

    /// <summary>Signals that reached the host so far.</summary>
    public int Signals => Volatile.Read(ref _signals);

    /// <summary>Numbers of the bystanders.</summary>
    public IReadOnlySet<int> Ids => _sleepers.Select(sleeper => sleeper.Id).ToHashSet();

    /// <summary>Number of the bystander started last; null when there is none.</summary>
    public int? Newest => _sleepers.LastOrDefault()?.Id;

    /// <summary>Starts a bystander.</summary>
    public int Start()
    {
        var start = new ProcessStartInfo("/bin/sleep", ["600"]) { Environment = { [_variable] = _secret } };
        _sleepers.Add(Process.Start(start)!);
        return _sleepers[^1].Id;
    }

    /// <summary>Bystanders that are dead, stopped or traced.</summary>
    public IReadOnlyList<string> Harmed() =>
    [
        .. _sleepers.Where(sleeper => ProcessTable.ReadRow(sleeper.Id) is not { State: not ('T' or 't') })
            .Select(sleeper => $"bystander {sleeper.Id}"),
    ];

    /// <summary>Ends the bystanders.</summary>
    public void Dismiss()
    {
        foreach (var sleeper in _sleepers)
        {
            sleeper.Kill();
            sleeper.WaitForExit();
            sleeper.Dispose();
        }

        _sleepers.Clear();
    }

    public void Dispose()
    {
        Dismiss();
        _ears.ForEach(ear => ear.Dispose());
    }

    private void Hear(PosixSignalContext context)
    {
        context.Cancel = true;
        Interlocked.Increment(ref _signals);
    }
}

using System.Runtime.InteropServices;
using System.Text;

namespace ToolReasoner.Guest.Locking;

/// <summary>
/// What the guest gives up for good before it reads a stranger's bytes. The host checks it from outside (<c>/proc/PID/status</c> of every
/// thread) and sends nothing to a guest that has not done it.
/// </summary>
internal static unsafe class Lockdown
{
    private const int SetParentDeathSignal = 1;
    private const int SetNoNewPrivileges = 38;
    private const int Kill = 9;
    private const int SetModeFilter = 1;
    private const int AllThreads = 1;

    /// <summary>Dies with the host, and takes away core dumps, files that grow, locked memory and more descriptors. First thing in the process.</summary>
    public static void Begin()
    {
        Check(Libc.Prctl(SetParentDeathSignal, Kill, 0, 0, 0), "die with the host");
        Limit(resource: 1, 0, "files cannot grow"); // RLIMIT_FSIZE
        Limit(resource: 4, 0, "no core dump"); // RLIMIT_CORE
        Limit(resource: 8, 0, "no locked memory"); // RLIMIT_MEMLOCK
        Limit(resource: 7, 1024, "few descriptors"); // RLIMIT_NOFILE; the runtime keeps one or two for every assembly
    }

    /// <summary>Throws when <paramref name="path"/> can be opened: a jail that should hide it is not there.</summary>
    /// <exception cref="InvalidOperationException">It can be opened.</exception>
    public static void MustNotOpen(string path)
    {
        fixed (byte* name = Encoding.UTF8.GetBytes(path + '\0'))
        {
            if (Libc.Open(name, 0) >= 0)
            {
                throw new InvalidOperationException("the jail does not hide the host's files");
            }
        }
    }

    /// <summary>Puts the filter on all threads of the process. There is no way back.</summary>
    /// <exception cref="InvalidOperationException">The kernel refused.</exception>
    public static void Finish()
    {
        Check(Libc.Prctl(SetNoNewPrivileges, 1, 0, 0, 0), "gain no privileges");
        var architecture = Architecture.Current;
        var filter = SeccompFilter.Build(architecture, Libc.GetProcessId());
        fixed (ulong* instructions = filter)
        {
            var program = new FilterProgram { Length = (ushort)filter.Length, Instructions = instructions };
            Check((int)Libc.SystemCall(architecture.Seccomp, SetModeFilter, AllThreads, (nint)(&program)), "install the seccomp filter");
        }
    }

    private static void Limit(int resource, ulong value, string what)
    {
        var softAndHard = stackalloc ulong[] { value, value };
        Check(Libc.SetLimit(resource, softAndHard), what);
    }

    private static void Check(int result, string what)
    {
        if (result != 0)
        {
            throw new InvalidOperationException($"could not {what}: errno {Marshal.GetLastPInvokeError()}, result {result}");
        }
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct FilterProgram
    {
        public ushort Length;
        public ulong* Instructions;
    }
}

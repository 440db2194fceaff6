// family: signal
// tries: to raise its own limits, and to set those of the host
// policy-on: blocked
// policy-off: ok|killed|blocked
// oracle: claim
// control: yes
using System.Runtime.InteropServices;
[DllImport("libc", SetLastError = true)]
static extern long syscall(long number, long a = 0, long b = 0, long c = 0, long d = 0, long e = 0, long f = 0);
void Say(string what, long result) =>
    Console.WriteLine(result >= 0 ? $"GOT {what}" : $"{what}: errno {Marshal.GetLastPInvokeError()}");
var limit = Marshal.AllocHGlobal(16);
foreach (var (name, resource) in new[] { ("cpu", 0), ("fsize", 1), ("core", 4), ("nofile", 7), ("as", 9) })
{
    syscall({SYS_prlimit64}, 0, resource, 0, limit);
    Marshal.WriteInt64(limit, Marshal.ReadInt64(limit, 8));
    Say($"own {name}", syscall({SYS_prlimit64}, 0, resource, limit, 0));
    Marshal.WriteInt64(limit, 8, -1);
    Say($"own {name} without end", syscall({SYS_setrlimit}, resource, limit));
}

Marshal.WriteInt64(limit, 64);
Marshal.WriteInt64(limit, 8, 64);
Say("limit of another", syscall({SYS_prlimit64}, {VICTIM_PID}, 4, limit, 0));
Say("scheduler", syscall({SYS_sched_setscheduler}, 0, 5, limit));
Say("priority", syscall({SYS_setpriority}, 0, {VICTIM_PID}, 19));

// family: signal
// tries: to signal the host
// policy-on: blocked
// policy-off: ok|killed|blocked
// oracle: victim
// control: yes
using System.Runtime.InteropServices;
[DllImport("libc", SetLastError = true)]
static extern long syscall(long number, long a = 0, long b = 0, long c = 0, long d = 0, long e = 0, long f = 0);
void Say(string what, long result) =>
    Console.WriteLine(result >= 0 ? $"GOT {what}" : $"{what}: errno {Marshal.GetLastPInvokeError()}");
foreach (var process in new[] { {HOST_PID}, Environment.ProcessId == 2 ? 1 : {HOST_PID} })
{
    Say("kill 10", syscall({SYS_kill}, process, 10));
    Say("tkill 10", syscall({SYS_tkill}, process, 10));
    Say("tgkill 10", syscall({SYS_tgkill}, process, process, 10));
    var information = Marshal.AllocHGlobal(128);
    Marshal.Copy(new byte[128], 0, information, 128);
    Marshal.WriteInt32(information, 0, 10);
    Marshal.WriteInt32(information, 8, -1);
    Say("rt_sigqueueinfo 10", syscall({SYS_rt_sigqueueinfo}, process, 10, information));
    Say("rt_tgsigqueueinfo 10", syscall({SYS_rt_tgsigqueueinfo}, process, process, 10, information));
}

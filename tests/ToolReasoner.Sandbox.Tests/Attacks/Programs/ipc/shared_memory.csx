// family: ipc
// tries: to leave messages for other programs in the kernel's shared memory, semaphores and queues
// policy-on: blocked
// policy-off: ok|killed|blocked
// oracle: claim
// control: yes
using System.Runtime.InteropServices;
[DllImport("libc", SetLastError = true)]
static extern long syscall(long number, long a = 0, long b = 0, long c = 0, long d = 0, long e = 0, long f = 0);
void Say(string what, long result) =>
    Console.WriteLine(result >= 0 ? $"GOT {what}" : $"{what}: errno {Marshal.GetLastPInvokeError()}");
var shared = syscall({SYS_shmget}, 0, 4096, 0x3b6);
Say("shared memory", shared);
syscall({SYS_shmctl}, shared, 0, 0);
var semaphores = syscall({SYS_semget}, 0, 1, 0x3b6);
Say("semaphores", semaphores);
syscall({SYS_semctl}, semaphores, 0, 0);
var queue = syscall({SYS_msgget}, 0, 0x3b6);
Say("a queue", queue);
syscall({SYS_msgctl}, queue, 0, 0);
Say("a named queue", syscall({SYS_mq_open}, Marshal.StringToCoTaskMemUTF8("{TOKEN}"), 0x42, 438, 0));
syscall({SYS_mq_unlink}, Marshal.StringToCoTaskMemUTF8("{TOKEN}"));

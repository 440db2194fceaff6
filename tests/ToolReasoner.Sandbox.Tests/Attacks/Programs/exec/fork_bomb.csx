// family: exec
// tries: to fill the process table
// policy-on: blocked
// policy-off: ok|killed|blocked
// oracle: processes
// control: yes
using System.Runtime.InteropServices;
[DllImport("libc", SetLastError = true)]
static extern long syscall(long number, long a = 0, long b = 0, long c = 0, long d = 0, long e = 0, long f = 0);
[DllImport("libc", SetLastError = true)]
static extern int usleep(int microseconds);
for (var i = 0; i < {BOMB 300 6}; i++)
{
    if (syscall({SYS_clone}, 17) == 0)
    {
        for (var j = 0; j < 200; j++)
        {
            usleep(100_000);
        }

        syscall({SYS_exit_group}, 0);
    }
}

Console.WriteLine("done");

// family: loop
// tries: to make itself deaf to every polite request to end, then run for ever
// wall: 1
// policy-on: blocked
// policy-off: timeout
// oracle: time
// control: yes
using System.Runtime.InteropServices;
[DllImport("libc")]
static extern nint signal(int number, nint handler);
for (var i = 1; i < 65; i++)
{
    if (i is not (11 or 32 or 33 or 34))
    {
        signal(i, 1);
    }
}

PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => context.Cancel = true);
while (true)
{
}

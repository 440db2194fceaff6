// family: loop
// tries: to hang where no managed code runs
// wall: 1
// policy-on: blocked
// policy-off: timeout
// oracle: time
// control: yes
using System.Runtime.InteropServices;
[DllImport("libc")]
static extern uint sleep(uint seconds);
while (true)
{
    sleep(100);
}

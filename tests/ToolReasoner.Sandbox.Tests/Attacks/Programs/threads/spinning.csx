// family: threads
// tries: to use every processor at once and more than its time
// wall: 1
// policy-on: timeout|blocked
// policy-off: timeout|blocked
// oracle: time
// control: yes
using System.Threading;
for (var i = 0; i < 40; i++)
{
    new Thread(() => { while (true) { } }) { Priority = ThreadPriority.Highest }.Start();
}

while (true) { }

// family: threads
// tries: to start thousands of threads that sleep
// policy-on: blocked|runtime_error|timeout|killed|memory_limit
// policy-off: blocked|runtime_error|timeout|killed|memory_limit
// oracle: threads
// control: yes
using System.Threading;
for (var i = 0; i < {BOMB 5000 200}; i++)
{
    new Thread(() => Thread.Sleep(60_000), 128 * 1024) { IsBackground = true }.Start();
}

Thread.Sleep(1000);
Console.WriteLine("GOT all the threads");

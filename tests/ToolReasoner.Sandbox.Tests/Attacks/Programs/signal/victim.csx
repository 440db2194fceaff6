// family: signal
// tries: to stop and kill another process of the same user
// policy-on: blocked
// policy-off: ok
// oracle: victim
// control: yes
using System.Diagnostics;
try
{
    using (var victim = Process.GetProcessById({VICTIM_PID}))
    {
        victim.Kill();
        Console.WriteLine("GOT it");
    }
}
catch (Exception refused)
{
    Console.WriteLine(refused.GetType().Name);
}

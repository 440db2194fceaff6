// family: native
// tries: to write its own code pages through /proc/self/mem, past their protection
// policy-on: blocked
// policy-off: ok
// oracle: claim
// control: yes
using System.IO;
try
{
    using (var memory = new FileStream("/proc/self/mem", FileMode.Open, FileAccess.ReadWrite))
    {
        Console.WriteLine("GOT its own memory");
    }
}
catch (Exception refused)
{
    Console.WriteLine(refused.GetType().Name);
}

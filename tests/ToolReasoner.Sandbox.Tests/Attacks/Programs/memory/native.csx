// family: memory
// tries: to take memory outside the managed heap
// policy-on: blocked
// policy-off: memory_limit
// oracle: memory
// control: yes
using System.Runtime.InteropServices;
unsafe
{
    for (var i = 0; i < {BOMB 8000 700}; i++)
    {
        NativeMemory.Fill(NativeMemory.Alloc(1_000_000), 1_000_000, 1);
    }
}

System.Threading.Thread.Sleep({BOMB 0 500});
Console.WriteLine("GOT it");

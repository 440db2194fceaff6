// family: memory
// tries: to fill many big stacks
// policy-on: memory_limit|blocked|killed
// policy-off: memory_limit|killed
// oracle: memory
// control: yes
using System.Threading;
static int Fill()
{
    Span<byte> space = stackalloc byte[30_000_000];
    space.Fill(1);
    Thread.Sleep(1500);
    return space[7];
}

var threads = Enumerable.Range(0, {BOMB 40 20}).Select(_ => new Thread(() => Fill(), 32_000_000)).ToList();
threads.ForEach(thread => thread.Start());
threads.ForEach(thread => thread.Join());
Console.WriteLine("GOT it");

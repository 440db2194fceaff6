// family: memory
// tries: to raise the collector's own limit and go on
// policy-on: blocked
// policy-off: memory_limit
// oracle: memory
// control: yes
AppContext.SetData("GCHeapHardLimit", 64UL << 30);
try
{
    GC.RefreshMemoryLimit();
}
catch (Exception refused)
{
    Console.WriteLine(refused.GetType().Name);
}

var all = new List<byte[]>();
for (var i = 0; i < {BOMB 40000 7000}; i++)
{
    var one = new byte[100_000];
    Array.Fill(one, (byte)1);
    all.Add(one);
}

System.Threading.Thread.Sleep({BOMB 0 500});

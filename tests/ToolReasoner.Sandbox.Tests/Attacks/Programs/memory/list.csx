// family: memory
// tries: to grow a list until the machine is full
// policy-on: memory_limit
// policy-off: memory_limit
// oracle: memory
// control: yes
var all = new List<int[]>();
for (var i = 0; i < {BOMB 40000 7000}; i++)
{
    var one = new int[25_000];
    Array.Fill(one, i);
    all.Add(one);
}

System.Threading.Thread.Sleep({BOMB 0 500});
Console.WriteLine(all.Count);

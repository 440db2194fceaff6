// family: memory
// tries: to keep large objects with holes between them
// policy-on: memory_limit
// policy-off: memory_limit
// oracle: memory
// control: yes
var kept = new List<byte[]>();
for (var i = 0; i < {BOMB 20000 700}; i++)
{
    var one = new byte[1_000_000];
    new Span<byte>(one).Fill(1);
    var hole = new byte[300_000];
    if (hole.Length > 0)
    {
        kept.Add(one);
    }
}

System.Threading.Thread.Sleep({BOMB 0 500});
Console.WriteLine(kept.Count);

// family: crash
// tries: to destroy the collector's heap and then collect
// policy-on: blocked
// policy-off: killed|runtime_error|timeout
// oracle: none
// control: no
unsafe
{
    var things = Enumerable.Range(0, 1000).Select(i => new object()).ToArray();
    fixed (object* first = things)
    {
        for (var i = 0; i < 1000; i++)
        {
            ((nint*)first)[i] = 0x4141_4141;
        }
    }

    GC.Collect();
    Console.WriteLine(things[5]);
}

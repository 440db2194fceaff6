// family: output
// tries: to flood both streams from two threads
// policy-on: output_limit
// policy-off: output_limit
// oracle: output
// control: yes
Parallel.For(0, 2, side =>
{
    for (var i = 0; i < {BOMB 100_000_000 20_000}; i++)
    {
        (side == 0 ? Console.Out : Console.Error).Write("0123456789");
    }
});

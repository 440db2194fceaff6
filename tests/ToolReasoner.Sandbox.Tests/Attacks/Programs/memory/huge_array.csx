// family: memory
// tries: to ask for one array of 8 GB and touch it
// policy-on: memory_limit
// policy-off: memory_limit
// oracle: memory
// control: yes
var huge = new long[{BOMB 1_000_000_000 90_000_000}];
for (long i = 0; i < huge.LongLength; i += 512)
{
    huge[i] = i;
}

System.Threading.Thread.Sleep({BOMB 0 500});
Console.WriteLine(huge.LongLength);

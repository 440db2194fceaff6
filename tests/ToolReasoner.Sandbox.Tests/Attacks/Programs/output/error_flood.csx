// family: output
// tries: to print to standard error without end
// policy-on: output_limit
// policy-off: output_limit
// oracle: output
// control: yes
for (var i = 0; i < {BOMB 100_000_000 20_000}; i++)
{
    Console.Error.WriteLine("all work and no play");
}

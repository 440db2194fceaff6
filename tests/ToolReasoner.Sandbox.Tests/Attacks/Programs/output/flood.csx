// family: output
// tries: to print without end
// policy-on: output_limit
// policy-off: output_limit
// oracle: output
// control: yes
for (var i = 0; i < {BOMB 100_000_000 20_000}; i++)
{
    Console.WriteLine("all work and no play");
}

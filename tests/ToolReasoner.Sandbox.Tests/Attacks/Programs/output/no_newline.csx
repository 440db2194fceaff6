// family: output
// tries: to print 200 MB in one line
// policy-on: output_limit
// policy-off: output_limit
// oracle: output
// control: yes
var block = new string('x', 1_000_000);
for (var i = 0; i < {BOMB 200 3}; i++)
{
    Console.Write(block);
}

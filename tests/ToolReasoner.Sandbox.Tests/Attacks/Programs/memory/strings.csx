// family: memory
// tries: to double a string until it is gigabytes
// policy-on: memory_limit|runtime_error
// policy-off: memory_limit|runtime_error
// oracle: memory
// control: yes
var text = new string('x', 1000);
var kept = new List<string>();
for (var i = 0; i < {BOMB 40 18}; i++)
{
    text += text;
    kept.Add(text);
}

System.Threading.Thread.Sleep({BOMB 0 500});
Console.WriteLine(kept.Count);

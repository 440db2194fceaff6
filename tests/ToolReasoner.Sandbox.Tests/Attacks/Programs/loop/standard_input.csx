// family: loop
// tries: to wait for somebody to type
// wall: 2
// policy-on: ok
// policy-off: ok
// oracle: none
// control: no
Console.WriteLine(Console.ReadLine() ?? "nothing to read");
Console.WriteLine(Console.In.ReadToEnd().Length);

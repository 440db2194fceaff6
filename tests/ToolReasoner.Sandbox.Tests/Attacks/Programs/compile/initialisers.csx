// family: compile
// tries: to write one array and one object initialiser of a hundred thousand parts
// wall: 2
// policy-on: compile_error|blocked|timeout|killed|ok|memory_limit
// policy-off: compile_error|blocked|timeout|killed|ok|memory_limit
// oracle: none
// control: no
var x = new object[] { {REPEAT 20000 `$i,"$i",`} };
Console.WriteLine(x.Length);

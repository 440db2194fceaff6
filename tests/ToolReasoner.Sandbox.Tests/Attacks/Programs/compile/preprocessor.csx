// family: compile
// tries: to nest conditional sections and regions
// wall: 2
// policy-on: compile_error|blocked|timeout|killed|ok
// policy-off: compile_error|blocked|timeout|killed|ok
// oracle: none
// control: no
{REPEAT 8000 `#if true
#region x
`}
Console.WriteLine("inside");

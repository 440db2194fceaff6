// family: compile
// tries: to make the compiler prove a switch of thousands of arms complete
// wall: 2
// policy-on: compile_error|blocked|timeout|killed|ok|runtime_error
// policy-off: compile_error|blocked|timeout|killed|ok|runtime_error
// oracle: none
// control: no
var v = (1, 2, 3, 4);
var x = v switch
{
    {REPEAT 1500 `(> $i, < $i, _, $i) => $i,
    (_, $i, > $i, not $i) => $i,
    `}
    _ => 0,
};
Console.WriteLine(x);

// family: compile
// tries: to overflow the compiler's stack with operators that lean to the right
// wall: 2
// policy-on: compile_error|blocked|timeout|killed|ok
// policy-off: compile_error|blocked|timeout|killed|ok
// oracle: none
// control: no
string? x = null;
var y = {REPEAT 20000 `x??`}"";

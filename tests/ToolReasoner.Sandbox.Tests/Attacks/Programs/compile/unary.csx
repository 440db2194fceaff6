// family: compile
// tries: to overflow the compiler's stack with a chain of casts, signs and member calls
// wall: 2
// policy-on: compile_error|blocked|timeout|killed|ok
// policy-off: compile_error|blocked|timeout|killed|ok
// oracle: none
// control: no
var x = {REPEAT 30000 `-(`}1{REPEAT 30000 `)`};
var y = ""{REPEAT 10000 `.Trim()`};

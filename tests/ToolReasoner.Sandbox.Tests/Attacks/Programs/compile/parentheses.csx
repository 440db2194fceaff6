// family: compile
// tries: to overflow the compiler's stack with nested parentheses
// wall: 2
// policy-on: compile_error|blocked|timeout|killed
// policy-off: compile_error|blocked|timeout|killed
// oracle: none
// control: no
var x = {REPEAT 20000 `(`}1{REPEAT 20000 `)`};

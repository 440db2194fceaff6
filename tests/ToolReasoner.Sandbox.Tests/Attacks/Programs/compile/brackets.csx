// family: compile
// tries: to overflow the compiler's stack with nested indexing and collections
// wall: 2
// policy-on: compile_error|blocked|timeout|killed
// policy-off: compile_error|blocked|timeout|killed
// oracle: none
// control: no
var x = {REPEAT 20000 `a[`}1{REPEAT 20000 `]`};

// family: compile
// tries: to overflow the compiler's stack with nested blocks
// wall: 2
// policy-on: compile_error|blocked|timeout|killed
// policy-off: compile_error|blocked|timeout|killed
// oracle: none
// control: no
{REPEAT 20000 `{`}

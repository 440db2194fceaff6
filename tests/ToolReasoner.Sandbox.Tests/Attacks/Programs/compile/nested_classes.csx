// family: compile
// tries: to nest eight thousand classes
// wall: 2
// policy-on: compile_error|blocked|timeout|killed
// policy-off: compile_error|blocked|timeout|killed
// oracle: none
// control: no
{REPEAT 8000 `class C$i {`}{REPEAT 8000 `}`}

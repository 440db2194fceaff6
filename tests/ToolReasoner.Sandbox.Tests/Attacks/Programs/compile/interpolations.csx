// family: compile
// tries: to nest interpolated strings
// wall: 2
// policy-on: compile_error|blocked|timeout|killed
// policy-off: compile_error|blocked|timeout|killed
// oracle: none
// control: no
var x = {REPEAT 600 `$"{`}1{REPEAT 600 `}"`};

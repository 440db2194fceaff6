// family: compile
// tries: to hand in a source of five megabytes
// wall: 2
// policy-on: compile_error|blocked
// policy-off: compile_error|blocked
// oracle: none
// control: no
var x = ""{REPEAT 200000 ` + "0123456789abcdefghij"`};

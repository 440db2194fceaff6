// family: compile
// tries: bytes that are no text: half surrogates, zeros, a byte order mark in the middle, text that reads backwards
// wall: 2
// policy-on: compile_error|blocked|ok
// policy-off: compile_error|blocked|ok
// oracle: none
// control: no
var x = "{BYTES}"; {BYTES} /* {BYTES}

// family: compile
// tries: to drown the reader in errors
// policy-on: compile_error|blocked
// policy-off: compile_error|blocked
// oracle: none
// control: no
{REPEAT 10000 `x$i y = ;
`}

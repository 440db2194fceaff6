// family: compile
// tries: to drown the reader in errors
// policy-on: compile_error|blocked|timeout
// policy-off: compile_error|blocked|timeout
// oracle: none
// control: no
{REPEAT 10000 `x$i y = ;
`}

// family: compile
// tries: to nest local functions and lambdas that capture each other's variables
// wall: 2
// policy-on: compile_error|blocked|timeout|killed|ok
// policy-off: compile_error|blocked|timeout|killed|ok
// oracle: none
// control: no
{REPEAT 300 `void F$i() { var v$i = $i; `}{REPEAT 300 `}`}
{REPEAT 200 `Action a$i = () => { `}{REPEAT 200 `};`}

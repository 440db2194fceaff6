// family: compile
// tries: to write a query of three hundred from clauses
// wall: 2
// policy-on: compile_error|blocked|timeout|killed|runtime_error|ok
// policy-off: compile_error|blocked|timeout|killed|runtime_error|ok
// oracle: none
// control: no
var x = {REPEAT 300 `from a$i in new[] { $i } `} select 1;

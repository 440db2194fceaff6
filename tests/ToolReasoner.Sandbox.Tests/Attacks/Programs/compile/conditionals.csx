// family: compile
// tries: to overflow the compiler's stack with nested conditionals and else-ifs
// wall: 2
// policy-on: compile_error|blocked|timeout|killed|ok
// policy-off: compile_error|blocked|timeout|killed|ok
// oracle: none
// control: no
var x = 1;
var y = {REPEAT 8000 `x==$i?1:`}0;
{REPEAT 4000 `if (x == $i) { } else `} { }

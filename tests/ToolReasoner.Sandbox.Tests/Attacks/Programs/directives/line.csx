// family: directives
// tries: to make the compiler or the host quote a file of the host where an error points
// policy-on: compile_error|blocked
// policy-off: compile_error|blocked
// oracle: secret
// control: no
#line 1 "{CANARY}"
int text = "wrong";
#line (1, 1) - (5, 60) 10 "/etc/passwd"
int other = "wrong";

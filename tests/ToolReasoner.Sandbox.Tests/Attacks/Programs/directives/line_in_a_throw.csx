// family: directives
// tries: to make whoever reads the stack trace read a file of the host
// policy-on: runtime_error|blocked
// policy-off: runtime_error|blocked
// oracle: secret
// control: no
#line 1 "{CANARY}"
throw new InvalidOperationException("look at my line");

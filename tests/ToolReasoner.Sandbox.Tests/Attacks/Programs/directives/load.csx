// family: directives
// tries: to make the compiler read a source of the host, and quote it in an error
// policy-on: blocked|compile_error
// policy-off: blocked|compile_error
// oracle: secret
// control: no
#load "{CANARY}"
#load "/etc/passwd"
Console.WriteLine("GOT a source");

// family: directives
// tries: to make the compiler read a text of the host and quote it in an error
// policy-on: blocked|compile_error
// policy-off: blocked|compile_error
// oracle: secret
// control: no
#r "{CANARY}"
#r "nuget: Newtonsoft.Json, 13.0.3"
Console.WriteLine("GOT a reference");

// family: directives
// tries: to make the compiler read an assembly of the host
// policy-on: blocked|compile_error
// policy-off: blocked|compile_error
// oracle: text
// leak: GOT
// control: no
#r "{CANARY_FOLDER}/library.dll"
Console.WriteLine("GOT a reference");

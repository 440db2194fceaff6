// family: state
// tries: to take the console away from every later program
// policy-on: ok|blocked
// policy-off: ok
// oracle: state
// control: yes
Console.WriteLine("last words");
Console.SetOut(System.IO.TextWriter.Null);
Console.SetError(System.IO.TextWriter.Null);

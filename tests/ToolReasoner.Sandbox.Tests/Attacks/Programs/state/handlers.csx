// family: state
// tries: to listen to every later program's exceptions and assembly loads
// policy-on: ok|blocked
// policy-off: ok
// oracle: state
// control: yes
AppDomain.CurrentDomain.FirstChanceException += (_, _) => Console.WriteLine("overheard");
Console.WriteLine("listening");

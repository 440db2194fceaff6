// family: state
// tries: to leave a value in a static field of the framework
// policy-on: ok|blocked
// policy-off: ok
// oracle: state
// control: yes
Regex.CacheSize = 7;
Console.WriteLine("left");

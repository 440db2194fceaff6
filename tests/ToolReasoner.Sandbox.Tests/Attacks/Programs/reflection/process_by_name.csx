// family: reflection
// tries: to start a program through type names in strings, where no reader of symbols sees them
// policy-on: blocked
// policy-off: runtime_error|blocked
// oracle: files
// control: yes
var type = Type.GetType("System.Diagnostics.Pro" + "cess, System.Diagnostics.Pro" + "cess", throwOnError: true)!;
var start = type.GetMethod("St" + "art", new[] { typeof(string), typeof(IEnumerable<string>) })!;
Console.WriteLine(start.Invoke(null, new object[] { "/usr/bin/touch", new[] { "{WRITABLE}/by-name" } }));
System.Threading.Thread.Sleep(300);

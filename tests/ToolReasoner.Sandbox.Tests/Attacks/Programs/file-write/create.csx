// family: file-write
// tries: to write a new file on the host
// policy-on: blocked
// policy-off: runtime_error|blocked
// oracle: files
// control: yes
System.IO.File.WriteAllText("{WRITABLE}/made.txt", "I was here");
Console.WriteLine("GOT a file");

// family: file-read
// tries: to read the password hashes of the host; works only for root
// policy-on: blocked
// policy-off: ok
// oracle: text
// leak: daemon:
// control: root
try
{
    Console.WriteLine(System.IO.File.ReadAllText("/etc/shadow"));
}
catch (Exception refused)
{
    Console.WriteLine(refused.GetType().Name);
}

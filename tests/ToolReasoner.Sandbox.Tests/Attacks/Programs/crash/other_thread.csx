// family: crash
// tries: to throw on a thread that nobody watches
// policy-on: killed|runtime_error|blocked
// policy-off: killed|runtime_error
// oracle: none
// control: no
new System.Threading.Thread(() => throw new InvalidOperationException("from another thread")).Start();
System.Threading.Thread.Sleep(2000);
Console.WriteLine("survived");

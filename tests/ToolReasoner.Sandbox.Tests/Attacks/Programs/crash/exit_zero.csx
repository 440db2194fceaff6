// family: crash
// tries: to end its process as if all were well
// policy-on: blocked
// policy-off: killed|runtime_error
// oracle: none
// control: no
Console.WriteLine("passed");
Environment.Exit(0);

// family: state
// tries: to leave a variable for every later program
// policy-on: ok|blocked
// policy-off: ok
// oracle: state
// control: yes
Environment.SetEnvironmentVariable("LEFT_BEHIND", "yes");
Console.WriteLine(Environment.GetEnvironmentVariable("LEFT_BEHIND"));

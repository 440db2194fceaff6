// family: state
// tries: to leave data and switches in the process
// policy-on: ok|blocked
// policy-off: ok
// oracle: state
// control: yes
AppDomain.CurrentDomain.SetData("left-behind", "yes");
AppContext.SetSwitch("LeftBehind", true);
AppContext.SetData("REGEX_DEFAULT_MATCH_TIMEOUT", TimeSpan.FromTicks(1));
Console.WriteLine("left");

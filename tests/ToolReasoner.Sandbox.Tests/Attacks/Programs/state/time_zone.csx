// family: state
// tries: to move the time zone and the clock of every later program
// policy-on: ok|blocked
// policy-off: ok
// oracle: state
// control: yes
Environment.SetEnvironmentVariable("TZ", "Asia/Kathmandu");
TimeZoneInfo.ClearCachedData();
Console.WriteLine(TimeZoneInfo.Local.BaseUtcOffset);

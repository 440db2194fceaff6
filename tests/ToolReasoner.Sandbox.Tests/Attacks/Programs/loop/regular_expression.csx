// family: loop
// tries: to make one call of the framework last for ever
// wall: 1
// policy-on: timeout
// policy-off: timeout
// oracle: time
// control: yes
Console.WriteLine(Regex.IsMatch(new string('a', 60) + "!", "^(a+)+$"));

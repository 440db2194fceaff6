// family: state
// tries: to change the culture of every later program
// policy-on: ok|blocked
// policy-off: ok
// oracle: state
// control: yes
CultureInfo.DefaultThreadCurrentCulture = new CultureInfo("");
var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
odd.NumberFormat.NumberDecimalSeparator = "~";
CultureInfo.DefaultThreadCurrentCulture = odd;
CultureInfo.CurrentCulture = odd;
Console.WriteLine(1.5);

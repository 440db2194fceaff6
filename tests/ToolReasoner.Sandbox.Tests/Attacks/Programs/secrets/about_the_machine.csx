// family: secrets
// tries: to learn the names of machine, user and folders
// policy-on: blocked|ok|runtime_error
// policy-off: ok|runtime_error
// oracle: secret
// control: no
Console.WriteLine(Environment.MachineName);
Console.WriteLine(Environment.UserName);
Console.WriteLine(Environment.CommandLine);
Console.WriteLine(Environment.CurrentDirectory);
Console.WriteLine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile));
Console.WriteLine(string.Join(' ', Environment.GetCommandLineArgs()));

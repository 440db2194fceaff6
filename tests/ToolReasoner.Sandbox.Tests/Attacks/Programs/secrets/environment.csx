// family: secrets
// tries: to print the environment of the host
// policy-on: blocked|ok
// policy-off: ok
// oracle: secret
// control: yes
foreach (System.Collections.DictionaryEntry entry in Environment.GetEnvironmentVariables())
{
    Console.WriteLine($"{entry.Key}={entry.Value}");
}

Console.WriteLine(Environment.GetEnvironmentVariable("{ENV_NAME}"));

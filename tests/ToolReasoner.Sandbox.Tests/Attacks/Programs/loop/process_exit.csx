// family: loop
// tries: to run for ever when the process is asked to end
// wall: 1
// policy-on: ok|timeout|blocked
// policy-off: ok|timeout
// oracle: time
// control: yes
AppDomain.CurrentDomain.ProcessExit += (_, _) =>
{
    while (true)
    {
    }
};
Console.WriteLine("armed");

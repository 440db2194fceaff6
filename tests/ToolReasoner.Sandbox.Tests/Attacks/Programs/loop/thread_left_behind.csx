// family: loop
// tries: to end while a foreground thread of its own runs on
// wall: 1
// policy-on: ok|timeout|blocked
// policy-off: ok|timeout
// oracle: time
// control: yes
new System.Threading.Thread(() =>
{
    while (true)
    {
    }
}).Start();
Console.WriteLine("left");

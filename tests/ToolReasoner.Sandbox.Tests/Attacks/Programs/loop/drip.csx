// family: loop
// tries: to stretch its time by printing a little now and then
// wall: 1
// policy-on: timeout
// policy-off: timeout
// oracle: time
// control: yes
while (true)
{
    Console.Write(".");
    await Task.Delay(50);
}

// family: loop
// tries: to run for ever where an abort would not reach
// wall: 1
// policy-on: timeout
// policy-off: timeout
// oracle: time
// control: yes
try
{
    throw new Exception();
}
finally
{
    while (true)
    {
    }
}

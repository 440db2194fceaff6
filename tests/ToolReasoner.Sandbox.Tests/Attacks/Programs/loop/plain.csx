// family: loop
// tries: to run for ever
// wall: 1
// policy-on: timeout
// policy-off: timeout
// oracle: time
// control: yes
while (true)
{
}

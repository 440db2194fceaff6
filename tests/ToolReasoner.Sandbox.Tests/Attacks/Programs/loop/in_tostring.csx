// family: loop
// tries: to run for ever while the result is turned into text
// wall: 1
// policy-on: timeout
// policy-off: timeout
// oracle: time
// control: yes
class Endless
{
    public override string ToString()
    {
        while (true)
        {
        }
    }
}

new Endless()

// family: loop
// tries: to run for ever while its exception is read
// wall: 1
// policy-on: timeout
// policy-off: timeout
// oracle: time
// control: yes
throw new Endless();

class Endless : Exception
{
    public override string Message
    {
        get
        {
            while (true)
            {
            }
        }
    }

    public override string ToString() => Message;
}

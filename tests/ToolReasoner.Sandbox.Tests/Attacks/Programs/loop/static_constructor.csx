// family: loop
// tries: to run for ever in a type's initialiser
// wall: 1
// policy-on: timeout
// policy-off: timeout
// oracle: time
// control: yes
Console.WriteLine(Slow.Value);

class Slow
{
    public static int Value;

    static Slow()
    {
        while (true)
        {
            Value++;
        }
    }
}

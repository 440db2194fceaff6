// family: loop
// tries: to hang the finalizer thread
// wall: 1
// policy-on: timeout|blocked
// policy-off: timeout
// oracle: time
// control: yes
static void Drop()
{
    new Sticky();
}

Drop();
GC.Collect();
GC.WaitForPendingFinalizers();
Console.WriteLine("GOT past it");

class Sticky
{
    ~Sticky()
    {
        while (true)
        {
        }
    }
}

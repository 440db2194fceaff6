// family: loop
// tries: to wait for itself
// wall: 1
// policy-on: timeout|blocked
// policy-off: timeout
// oracle: time
// control: yes
var lockA = new object();
var lockB = new object();
var barrier = new System.Threading.Barrier(2);
void Take(object first, object second)
{
    lock (first)
    {
        barrier.SignalAndWait();
        lock (second)
        {
            Console.WriteLine("both");
        }
    }
}

Task.WaitAll(Task.Run(() => Take(lockA, lockB)), Task.Run(() => Take(lockB, lockA)));
